package dev.callout.desk.claim;

import dev.callout.desk.Case;
import dev.callout.desk.Cases;
import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.Way;
import dev.callout.document.Fields;
import dev.callout.policy.Rulebook;
import dev.callout.visit.Phones;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads claims and their answers. Notes every fault; what is missing is none. */
@ApplicationScoped
class ClaimReader {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,250}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Cases cases;
    private final Rulebook rulebook;

    ClaimReader(Cases cases, Rulebook rulebook) {
        this.cases = cases;
        this.rulebook = rulebook;
    }

    /** @param ofCase the case that it is about; null: not said */
    record Asked(ClaimForm form, Claim.Via via, @Nullable UUID ofCase) {}

    Asked read(Fields fields) {
        fields.require("via");
        return new Asked(form(fields), fields.choice("via", Claim.Via.class, Claim.Via.EMAIL), ofCase(fields));
    }

    ClaimForm form(Fields fields) {
        String country = rulebook.operator().country();
        ClaimForm.Reach reach = new ClaimForm.Reach(
                fields.find("phone", "a phone number", text -> Phones.read(text, country)),
                fields.find("email", "a mail address", text -> matching(text, MAIL)),
                fields.text("language", rulebook.operator().language().code()));
        return new ClaimForm(
                fields.findText("holder"),
                fields.findText("contract"),
                reach,
                fields.findText("event"),
                fields.findObject("period", ClaimReader::period),
                fields.findText("technician"),
                fields.find("wishedAnswer", "PHONE, SMS, EMAIL or POST", Way::valueOf),
                fields.flag("signed", false));
    }

    static Claim.Answer answer(Fields fields) {
        fields.require("decision");
        return new Claim.Answer(
                fields.choice("decision", Claim.Decision.class, Claim.Decision.REFUSED),
                fields.text("text"),
                fields.findObject("compensation", ClaimReader::money));
    }

    private static Claim.Money money(Fields fields) {
        return new Claim.Money(
                fields.parsed(
                        "amount",
                        "an amount in a text, such as \"129.90\"",
                        BigDecimal.ZERO,
                        text -> new BigDecimal(matching(text, AMOUNT))),
                fields.parsed("currency", "a currency such as NOK", "", text -> matching(text, CURRENCY)));
    }

    private static ClaimForm.@Nullable Period period(Fields fields) {
        LocalDate from = fields.parsed("from", "a date such as 2026-11-23", LocalDate.EPOCH, LocalDate::parse);
        LocalDate to = fields.find("to", "a date such as 2026-11-23", LocalDate::parse);
        if (to != null && to.isBefore(from)) {
            fields.fault("to", "ends-before-it-starts", to, "A period ends when it starts, or later.", null);
            return null;
        }
        return new ClaimForm.Period(from, to == null ? from : to);
    }

    private @Nullable UUID ofCase(Fields fields) {
        Reference reference = fields.find("case", "a reference number; a digit was misheard", Reference::of);
        Optional<Case> known = Optional.ofNullable(reference).flatMap(cases::find);
        if (reference != null && known.isEmpty()) {
            fields.fault("case", "unknown-case", reference, "There is no such case.", null);
        }
        return known.map(found -> found.id().value()).orElse(null);
    }

    private static String matching(String text, Pattern pattern) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
