package dev.callout.desk;

import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Way;
import dev.callout.document.Fields;
import dev.callout.policy.Operator;
import dev.callout.policy.Rulebook;
import dev.callout.visit.Phones;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code {name, phone?, email?, language?, way?}}: somebody who is to be told things. */
@ApplicationScoped
public class ContactReader {
    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,250}");

    private final Rulebook rulebook;

    ContactReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The contact of a required field; notes every fault. */
    public Addressee read(Fields fields, String field) {
        fields.require(field);
        Addressee contact = fields.findObject(field, this::contact);
        return contact == null ? new Addressee("", null, null, "en", Way.POST) : contact;
    }

    /** The contact that an object is. */
    public Addressee contact(Fields fields) {
        Operator operator = rulebook.operator();
        String name = fields.text("name");
        String phone = fields.find(
                "phone",
                "a phone number, with + and country from abroad",
                text -> Phones.read(text, operator.country()));
        String email = fields.find("email", "a mail address", ContactReader::mail);
        String language = fields.text("language", operator.language().code());
        if (!LANGUAGES.contains(language)) {
            fields.fault("language", "unknown-language", language, "Expected an ISO 639 code such as ru.", null);
        }
        Way way = fields.choice("way", Way.class, phone != null ? Way.PHONE : email != null ? Way.EMAIL : Way.POST);
        if (!isReachable(way, phone, email)) {
            fields.fault("way", "no-address", way, "There is no address for this way.", "Give a phone, or an email.");
            way = Way.POST;
        }
        return new Addressee(name, phone, email, language, way);
    }

    private static boolean isReachable(Way way, @Nullable String phone, @Nullable String email) {
        return switch (way) {
            case PHONE, SMS -> phone != null;
            case EMAIL -> email != null;
            case POST -> true;
        };
    }

    private static String mail(String text) {
        if (!MAIL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
        return text;
    }
}
