package dev.callout.notification;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Stands before a mail server and, connection by connection, hands on what it hears, or misbehaves. */
final class WaywardSmtp implements AutoCloseable {
    private final ServerSocket door;
    private final int behind;
    private final IntFunction<Mood> moods;
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);

    enum Mood {
        HANDS_ON,

        /** Says nothing at all. */
        HANGS,

        /** Lets the server take the message, and is gone before it says so. */
        DROPS_AFTER_DATA,

        /** Refuses what it is given. */
        ANSWERS_5XX
    }

    /** @param moods by connection, from 0 on */
    WaywardSmtp(int behind, IntFunction<Mood> moods) {
        this.behind = behind;
        this.moods = moods;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        daemon(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Mood mood = moods.apply(connections.getAndIncrement());
                daemon(() -> serve(client, mood));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client, Mood mood) {
        try (client) {
            if (mood == Mood.HANGS) {
                closing.await();
                return;
            }
            try (Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
                converse(client, server, mood);
            }
        } catch (IOException | InterruptedException gone) {
            // the client has had enough
        } finally {
            open.remove(client);
        }
    }

    private static void converse(Socket client, Socket server, Mood mood) throws IOException {
        BufferedReader fromClient = reader(client);
        BufferedReader fromServer = reader(server);
        OutputStream toClient = client.getOutputStream();
        OutputStream toServer = server.getOutputStream();
        answer(fromServer, toClient);
        String said = fromClient.readLine();
        while (said != null) {
            if (mood == Mood.ANSWERS_5XX && said.startsWith("MAIL")) {
                write(toClient, "554 not today");
            } else if (said.equals("DATA") && mood != Mood.ANSWERS_5XX) {
                write(toClient, "354 go on");
                List<String> mail = wholeMail(fromClient);
                write(toServer, said);
                fromServer.readLine();
                for (String line : mail) {
                    write(toServer, line);
                }
                if (mood == Mood.DROPS_AFTER_DATA) {
                    fromServer.readLine();
                    return;
                }
                answer(fromServer, toClient);
            } else {
                write(toServer, said);
                answer(fromServer, toClient);
            }
            said = fromClient.readLine();
        }
    }

    /**
     * What follows DATA, its closing dot too. A mail that its sender did not finish is none (RFC 5321, 4.1.1.4), and the
     * server behind must not see the half of it: it would keep it.
     *
     * @throws EOFException if the sender is gone before the dot
     */
    private static List<String> wholeMail(BufferedReader from) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        do {
            line = from.readLine();
            if (line == null) {
                throw new EOFException("gone in the middle of a mail");
            }
            lines.add(line);
        } while (!line.equals("."));
        return lines;
    }

    /** All lines of one answer: the last has a space after its number. */
    private static void answer(BufferedReader from, OutputStream to) throws IOException {
        String line = from.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            write(to, line);
            line = from.readLine();
        }
        if (line != null) {
            write(to, line);
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void write(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wayward-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
