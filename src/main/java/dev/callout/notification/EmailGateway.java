package dev.callout.notification;

import dev.callout.notification.NotTaken.Kind;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Mail by SMTP, one connection for each message, closed at the first silence that lasts too long. All messages of one
 * matter are one thread: they refer to the same root. A message's id is its own for ever, so that a repeated one is known as such.
 */
final class EmailGateway implements Gateway {
    private static final int PERMANENT = 500;
    private static final int REFUSED = 400;

    private final Settings settings;
    private final Session session;
    private final Clock clock;

    EmailGateway(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        session = Session.getInstance(properties(settings));
    }

    /** @param patience how long the server may be silent */
    record Settings(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            boolean startTls,
            String from,
            String fromName,
            Duration patience) {
        /** Without the password: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Settings[" + host + ":" + port + "]";
        }
    }

    private static Properties properties(Settings settings) {
        String millis = Long.toString(settings.patience().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.localhost", "callout");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
        return properties;
    }

    @Override
    public String send(Letter letter) throws NotTaken {
        Mail mail = null;
        Transport transport = null;
        try {
            mail = written(letter);
            transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            Address[] to = {new InternetAddress(letter.recipient())};
            transport.sendMessage(mail, to);
            return id(letter.id());
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new NotTaken(kind(failure, mail), describe(failure), failure);
        } finally {
            close(transport);
        }
    }

    private Mail written(Letter letter) throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        Mail mail = new Mail(session);
        mail.setFrom(new InternetAddress(settings.from(), settings.fromName(), utf8));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        mail.setSubject(letter.subject(), utf8);
        mail.setText(letter.body(), utf8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Message-ID", id(letter.id()));
        mail.setHeader("In-Reply-To", root(letter.thread()));
        mail.setHeader("References", root(letter.thread()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    /** What was refused with a number was not taken; a silence after the last byte leaves it open. */
    private static Kind kind(Exception failure, @Nullable Mail mail) {
        if (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() >= REFUSED) {
            return Kind.REFUSED;
        }
        if (failure instanceof SendFailedException refused
                && refused.getNextException() instanceof SMTPAddressFailedException address) {
            return address.getReturnCode() >= PERMANENT ? Kind.UNKNOWN_ADDRESS : Kind.REFUSED;
        }
        return mail != null && mail.isWhollyWritten() ? Kind.DOUBTFUL : Kind.REFUSED;
    }

    /** The number and no more: a server's words may repeat the address. */
    private static String describe(Exception failure) {
        if (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() >= REFUSED) {
            return "SMTP " + refused.getReturnCode();
        }
        if (failure instanceof SendFailedException refused
                && refused.getNextException() instanceof SMTPAddressFailedException address) {
            return "SMTP " + address.getReturnCode() + " to the address";
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return "SMTP: " + cause.getClass().getSimpleName();
    }

    private static String id(UUID message) {
        return "<" + message + "@callout>";
    }

    private static String root(UUID thread) {
        return "<thread-" + thread + "@callout>";
    }

    private static void close(@Nullable Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException ignored) {
            // what was sent is sent, and what was not is told by its own failure
        }
    }

    /** Keeps its own id, and knows whether all of it was handed to the connection. */
    private static final class Mail extends MimeMessage {
        private boolean whollyWritten;

        Mail(Session session) {
            super(session);
        }

        boolean isWhollyWritten() {
            return whollyWritten;
        }

        @Override
        protected void updateMessageID() {}

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            whollyWritten = true;
        }
    }
}
