package dev.callout.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** How messages leave the installation. What is not configured is not there: such messages are kept and shown as not sent. */
@ConfigMapping(prefix = "callout.messages")
interface Gateways {
    int SUBMISSION = 587;
    int SMPP_PORT = 2775;

    /** Where customers reach the installation, without a slash at its end. */
    @WithDefault("http://localhost:8080")
    String publicAddress();

    /** How long a gateway may be silent. */
    @WithDefault("PT15S")
    Duration patience();

    Optional<Mail> mail();

    Optional<SmsHttp> smsHttp();

    Optional<Smpp> smpp();

    /** An SMTP server. */
    interface Mail {
        String host();

        /** 587 where it is not said. */
        OptionalInt port();

        Optional<String> user();

        Optional<String> password();

        /** Wanted where it is not said otherwise. */
        Optional<Boolean> startTls();

        /** The sender's mail address. */
        String from();

        /** The sender's name; Callout where it is not said. */
        Optional<String> fromName();
    }

    /** An SMS gateway by HTTP. */
    interface SmsHttp {
        URI address();

        Optional<String> key();

        String sender();
    }

    /** A short message centre by SMPP 3.4. */
    interface Smpp {
        String host();

        /** 2775 where it is not said. */
        OptionalInt port();

        String systemId();

        String password();

        String sender();
    }

    /** @param incoming told what customers answer by SMS: phone and words */
    default Map<Means, Gateway> open(Clock clock, BiConsumer<String, String> incoming) {
        Map<Means, Gateway> gateways = new EnumMap<>(Means.class);
        mail().ifPresent(mail -> gateways.put(
                Means.EMAIL,
                new EmailGateway(
                        new EmailGateway.Settings(
                                mail.host(),
                                mail.port().orElse(SUBMISSION),
                                mail.user().orElse(null),
                                mail.password().orElse(null),
                                mail.startTls().orElse(true),
                                mail.from(),
                                mail.fromName().orElse("Callout"),
                                patience()),
                        clock)));
        smsHttp()
                .ifPresent(sms -> gateways.put(
                        Means.SMS,
                        new SmsHttpGateway(new SmsHttpGateway.Settings(
                                sms.address(), sms.key().orElse(null), sms.sender(), patience()))));
        smpp().ifPresent(smpp -> gateways.put(
                Means.SMS,
                new SmppGateway(
                        new SmppGateway.Settings(
                                smpp.host(),
                                smpp.port().orElse(SMPP_PORT),
                                smpp.systemId(),
                                smpp.password(),
                                smpp.sender(),
                                patience()),
                        incoming)));
        return gateways;
    }
}
