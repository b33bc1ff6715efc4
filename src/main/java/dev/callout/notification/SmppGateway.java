package dev.callout.notification;

import dev.callout.notification.NotTaken.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * SMS by SMPP 3.4 over one session, which is opened when it is needed and thrown away at the first silence. What customers
 * answer comes in by the same session. Long texts travel as message payload, which the centre cuts into parts.
 */
final class SmppGateway implements Gateway {
    private static final Logger LOG = Logger.getLogger(SmppGateway.class);
    private static final int MOST_SHORT_BYTES = 140;
    private static final byte NORMAL_PRIORITY = 1;

    private final Settings settings;
    private final BiConsumer<String, String> incoming;
    private @Nullable SMPPSession session;

    /** @param incoming told what customers write: their phone and their words */
    SmppGateway(Settings settings, BiConsumer<String, String> incoming) {
        this.settings = settings;
        this.incoming = incoming;
    }

    /** @param patience how long the centre may take to answer */
    record Settings(String host, int port, String systemId, String password, String sender, Duration patience) {
        /** Without the password: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Settings[" + host + ":" + port + "]";
        }
    }

    @Override
    public String send(Letter letter) throws NotTaken {
        SMPPSession open = open();
        byte[] text = letter.body().getBytes(StandardCharsets.UTF_16BE);
        DataCoding coding = new GeneralDataCoding(Alphabet.ALPHA_UCS2);
        boolean isShort = text.length <= MOST_SHORT_BYTES;
        OptionalParameter[] payload = isShort
                ? new OptionalParameter[0]
                : new OptionalParameter[] {new OptionalParameter.Message_payload(text)};
        try {
            return open.submitShortMessage(
                            "",
                            senderType(),
                            NumberingPlanIndicator.UNKNOWN,
                            settings.sender(),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            letter.recipient().replace("+", ""),
                            new ESMClass(),
                            (byte) 0,
                            NORMAL_PRIORITY,
                            null,
                            null,
                            new RegisteredDelivery(SMSCDeliveryReceipt.DEFAULT),
                            (byte) 0,
                            coding,
                            (byte) 0,
                            isShort ? text : new byte[0],
                            payload)
                    .getMessageId();
        } catch (NegativeResponseException refused) {
            throw new NotTaken(Kind.REFUSED, "SMPP status " + refused.getCommandStatus(), refused);
        } catch (PDUException unwritable) {
            throw new NotTaken(Kind.REFUSED, "SMPP: " + unwritable.getClass().getSimpleName(), unwritable);
        } catch (ResponseTimeoutException | InvalidResponseException | IOException silent) {
            drop(open);
            throw new NotTaken(Kind.DOUBTFUL, "SMPP: " + silent.getClass().getSimpleName(), silent);
        }
    }

    /** A sender of letters is a name, a sender of digits a number. */
    private TypeOfNumber senderType() {
        boolean number = settings.sender().chars().allMatch(Character::isDigit);
        return number ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.ALPHANUMERIC;
    }

    private synchronized SMPPSession open() throws NotTaken {
        SMPPSession known = session;
        if (known != null && known.getSessionState().isBound()) {
            return known;
        }
        SMPPSession fresh = new SMPPSession();
        fresh.setTransactionTimer(settings.patience().toMillis());
        fresh.setMessageReceiverListener(new Incoming(incoming));
        BindParameter bind = new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
        try {
            fresh.connectAndBind(
                    settings.host(), settings.port(), bind, settings.patience().toMillis());
        } catch (IOException failure) {
            fresh.unbindAndClose();
            throw new NotTaken(Kind.REFUSED, "SMPP: no session", failure);
        }
        session = fresh;
        return fresh;
    }

    private synchronized void drop(SMPPSession silent) {
        silent.close();
        if (session == silent) {
            session = null;
        }
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }

    /** Hands on what customers write; the centre's own receipts are not theirs. */
    private static final class Incoming implements MessageReceiverListener {
        private final BiConsumer<String, String> words;

        Incoming(BiConsumer<String, String> words) {
            this.words = words;
        }

        @Override
        public void onAcceptDeliverSm(DeliverSm message) {
            if (message.isSmscDeliveryReceipt()) {
                return;
            }
            boolean wide = Alphabet.parseDataCoding(message.getDataCoding()) == Alphabet.ALPHA_UCS2;
            String text = new String(
                    message.getShortMessage(), wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
            try {
                words.accept("+" + message.getSourceAddr().replace("+", ""), text);
            } catch (RuntimeException failure) {
                LOG.error("An answer by SMS could not be taken in", failure);
            }
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification notification) {}

        @Override
        public @Nullable DataSmResult onAcceptDataSm(DataSm data, Session source) {
            return null;
        }
    }
}
