package dev.callout.desk.escalation;

import dev.callout.desk.ContactReader;
import dev.callout.desk.telling.Addressee;
import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.policy.EscalationKnobs;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what asks for an escalation. Notes every fault, a ground that the dates do not bear out among them. */
@ApplicationScoped
class EscalationReader {
    private final KnownNumbers numbers;
    private final PortalStops stops;
    private final ContactReader contacts;
    private final Rulebook rulebook;
    private final Clock clock;

    EscalationReader(KnownNumbers numbers, PortalStops stops, ContactReader contacts, Rulebook rulebook, Clock clock) {
        this.numbers = numbers;
        this.stops = stops;
        this.contacts = contacts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What is asked for, and what of the two ways was taken already. */
    record Asked(
            Escalation.Subject subject,
            Addressee raisedBy,
            @Nullable Instant writtenAt,
            @Nullable Instant phonedAt) {}

    Asked read(Fields request) {
        return read(request, Map.of());
    }

    /** @param orders orders that are not known yet: by number, until when each is agreed to be done */
    Asked read(Fields request, Map<String, Optional<Instant>> orders) {
        String product = product(request);
        request.require("ground");
        Ground ground = request.choice("ground", Ground.class, Ground.LATE);
        String number = request.text("number");
        if (!number.isEmpty() && request.has("ground")) {
            checkGround(request, number, ground, orders);
        }
        return new Asked(
                new Escalation.Subject(number, product, ground),
                contacts.read(request, "raisedBy"),
                request.findObject("written", written -> written(written, product)),
                request.findObject("phoned", this::moment));
    }

    /** When it was written; noted where that was not to the product's address. */
    Instant written(Fields written, String product) {
        EscalationKnobs.Route route = rulebook.desk().escalation().routes().get(product);
        String to = written.text("to");
        if (route != null && !to.isEmpty() && !to.strip().equalsIgnoreCase(route.address())) {
            written.fault(
                    "to",
                    "wrong-address",
                    to,
                    "Escalations of this product are written to another address.",
                    "Write to " + route.address().toLowerCase(Locale.ROOT) + ".");
        }
        return moment(written);
    }

    /** When something was; now where it is not said, and never later than now. */
    Instant moment(Fields fields) {
        Instant now = clock.instant();
        Instant at = fields.findInstant("at");
        if (at != null && at.isAfter(now)) {
            fields.fault("at", "in-future", at, "It cannot have been later than now.", null);
        }
        return at == null || at.isAfter(now) ? now : at;
    }

    private String product(Fields request) {
        String named = request.text("product");
        var known = rulebook.desk().escalation().routes().keySet();
        if (!named.isEmpty() && !known.contains(named)) {
            String help = known.isEmpty() ? null : Nearest.to(named, known);
            request.fault(
                    "product",
                    "unknown-product",
                    named,
                    "Nothing is escalated about this product.",
                    help == null ? "One of " + known : help);
        }
        return named;
    }

    private void checkGround(Fields request, String number, Ground ground, Map<String, Optional<Instant>> orders) {
        Optional<Ground.Dates> dates = numbers.find(number)
                .or(() -> Optional.ofNullable(orders.get(number.strip()))
                        .map(agreed -> new Ground.Dates(agreed.orElse(null), null)));
        if (dates.isEmpty()) {
            request.fault("number", "unknown-number", number, "There is no case and no order of this number.", null);
            return;
        }
        ground.refusal(dates.get(), clock.instant(), stops.isTooLong())
                .ifPresent(why -> request.fault("ground", "ground-not-met", ground, why, null));
    }

    /** When the other side is told next, ahead of now; null where nothing was said. */
    @Nullable
    Instant next(Fields fields) {
        Instant next = fields.findInstant("nextUpdate");
        if (next != null && !next.isAfter(moment(fields))) {
            fields.fault("nextUpdate", "in-past", next, "The next update lies ahead.", null);
            return null;
        }
        return next;
    }
}
