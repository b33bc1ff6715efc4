package dev.callout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageIDGenerator;
import org.jsmpp.util.RandomMessageIDGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short messages by SMPP, against a centre of the same library. */
final class SmppDeliveryTest {
    private static final int THROTTLED = 0x58;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<SMPPServerSession> sessions = new LinkedBlockingQueue<>();
    private final MessageIDGenerator ids = new RandomMessageIDGenerator();
    private final CountDownLatch closing = new CountDownLatch(1);
    private SMPPServerSessionListener centre;
    private Thread door;
    private SmppGateway gateway;
    private volatile boolean throttles;
    private volatile boolean hangs;

    @BeforeEach
    void open() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        centre = new SMPPServerSessionListener(port);
        door = new Thread(this::welcome, "smpp-centre");
        door.setDaemon(true);
        door.start();
        gateway = new SmppGateway(
                new SmppGateway.Settings("127.0.0.1", port, "callout", "secret", "Callout", Duration.ofSeconds(2)),
                (phone, words) -> answers.add(phone + " " + words));
    }

    @AfterEach
    void close() throws IOException {
        closing.countDown();
        gateway.close();
        centre.close();
    }

    private void welcome() {
        try {
            while (true) {
                SMPPServerSession session = centre.accept();
                session.setMessageReceiverListener(centre());
                BindRequest bind = session.waitForBind(10_000);
                bind.accept("centre");
                sessions.add(session);
            }
        } catch (Exception closed) {
            // the test is over
        }
    }

    /** Knows one thing: to take messages in. */
    private ServerMessageReceiverListener centre() {
        return (ServerMessageReceiverListener) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServerMessageReceiverListener.class},
                (proxy, call, given) -> {
                    if (call.getName().equals("onAcceptSubmitSm")) {
                        return accept((SubmitSm) given[0]);
                    }
                    throw new ProcessRequestException("not understood", 3);
                });
    }

    private SubmitSmResult accept(SubmitSm message) throws ProcessRequestException {
        if (throttles) {
            throw new ProcessRequestException("throttled", THROTTLED);
        }
        if (hangs) {
            hang();
        }
        OptionalParameter.Message_payload payload =
                (OptionalParameter.Message_payload) message.getOptionalParameter(OptionalParameter.Tag.MESSAGE_PAYLOAD);
        byte[] text = payload == null ? message.getShortMessage() : payload.getValue();
        received.add(message.getDestAddress() + " " + new String(text, StandardCharsets.UTF_16BE));
        return new SubmitSmResult(ids.newMessageId(), new OptionalParameter[0]);
    }

    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shortAndLongWordsArriveInTheirOwnLetters() throws NotTaken {
        String longer = "Визит техника: понедельник, 23 ноября, приедет с 10:00 до 11:00. ".repeat(4);
        assertThat(gateway.send(letter("Teknikeren er på vei"))).isNotBlank();
        gateway.send(letter(longer));

        assertThat(received).containsExactly("4740000001 Teknikeren er på vei", "4740000001 " + longer);
    }

    @Test
    void aRefusalIsCertainAndASilenceIsNot() throws NotTaken {
        throttles = true;
        assertThat(refusal().kind()).isEqualTo(NotTaken.Kind.REFUSED);
        throttles = false;
        hangs = true;
        assertThat(refusal().kind()).isEqualTo(NotTaken.Kind.DOUBTFUL);
        hangs = false;
        assertThat(gateway.send(letter("after a new session"))).isNotBlank();
    }

    @Test
    void whoCannotBeReachedHasCertainlyNotTakenIt() throws Exception {
        centre.close();
        // a thread that waits for callers keeps the port open, and may let one in, until it has noticed
        door.join();
        assertThat(refusal().kind()).isEqualTo(NotTaken.Kind.REFUSED);
    }

    @Test
    void whatCustomersAnswerComesInByTheSameSession() throws Exception {
        gateway.send(letter("hello"));
        SMPPServerSession session = sessions.poll(1, TimeUnit.MINUTES);
        assertThat(session).isNotNull();
        session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                "4740000001",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                "Callout",
                new ESMClass(),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                DataCodings.newInstance((byte) 8),
                "СТОП".getBytes(StandardCharsets.UTF_16BE));
        assertThat(answers.poll(1, TimeUnit.MINUTES)).isEqualTo("+4740000001 СТОП");
    }

    private NotTaken refusal() {
        return catchThrowableOfType(NotTaken.class, () -> gateway.send(letter("hello")));
    }

    private static Letter letter(String text) {
        return new Letter(
                UUID.randomUUID(), new UUID(7, 7), null, Step.MOVED, "+4740000001", "", text, Instant.MAX, 1, 0);
    }
}
