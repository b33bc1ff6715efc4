package dev.callout.operators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Where customers get their post: a mail server, and a gateway for short messages that takes what it is given. */
public final class Letterbox implements QuarkusTestResourceLifecycleManager {
    /** The system property with the address that shows everything that has arrived: tests are loaded by another class loader. */
    static final String ARRIVED = "callout.test.letterbox";

    /** The gateway for short messages refuses numbers that end so. */
    static final String REFUSED = "0000";

    /** The gateway takes messages to numbers that end so, and never answers. */
    static final String HANGS = "9999";

    private static final JsonMapper JSON = new JsonMapper();

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Map<String, String>> texts = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private HttpServer gateway;

    @Override
    public Map<String, String> start() {
        mails.start();
        try {
            gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        gateway.setExecutor(Executors.newCachedThreadPool(Letterbox::thread));
        gateway.createContext("/sms", this::take);
        gateway.start();
        gateway.createContext("/arrived", this::show);
        String address = "http://127.0.0.1:" + gateway.getAddress().getPort();
        System.setProperty(ARRIVED, address + "/arrived");
        return Map.of(
                "callout.messages.mail.host", "127.0.0.1",
                "callout.messages.mail.port", Integer.toString(mails.getSmtp().getPort()),
                "callout.messages.mail.start-tls", "false",
                "callout.messages.mail.from", "desk@example.com",
                "callout.messages.sms-http.address", address + "/sms",
                "callout.messages.sms-http.sender", "Callout");
    }

    /** Mails are read by services that the thread's class loader finds; from JDK 25 on threads of the HTTP server hand on none. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "letterbox");
        thread.setContextClassLoader(Letterbox.class.getClassLoader());
        return thread;
    }

    private void take(HttpExchange call) throws IOException {
        JsonNode message = JSON.readTree(call.getRequestBody());
        String to = message.get("to").asText();
        if (to.endsWith(HANGS)) {
            hang();
        }
        boolean refused = to.endsWith(REFUSED);
        if (!refused) {
            texts.add(Map.of(
                    "by",
                    "SMS",
                    "to",
                    to,
                    "id",
                    message.get("reference").asText(),
                    "text",
                    message.get("text").asText()));
        }
        call.sendResponseHeaders(refused ? 400 : 202, -1);
        call.close();
    }

    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(HttpExchange call) throws IOException {
        byte[] all = JSON.writeValueAsBytes(arrived());
        call.sendResponseHeaders(200, all.length);
        call.getResponseBody().write(all);
        call.close();
    }

    private List<Map<String, String>> arrived() {
        List<Map<String, String>> all = new ArrayList<>(texts);
        for (MimeMessage mail : mails.getReceivedMessages()) {
            try {
                all.add(Map.of(
                        "by",
                        "EMAIL",
                        "to",
                        mail.getAllRecipients()[0].toString(),
                        "id",
                        mail.getMessageID(),
                        "text",
                        mail.getSubject() + "\n" + mail.getContent().toString().replace("\r\n", "\n")));
            } catch (MessagingException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return all;
    }

    @Override
    public void stop() {
        closing.countDown();
        System.clearProperty(ARRIVED);
        mails.stop();
        if (gateway != null) {
            gateway.stop(0);
        }
    }
}
