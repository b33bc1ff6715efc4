package dev.callout.desk.escalation;

import dev.callout.database.UuidV7;
import dev.callout.desk.number.Reference;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitForms;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Orders taken by phone while the portal stood still, entered into the ordinary flow once it works: each exactly once, also where
 * two people enter it at the same time, or the customer has entered it as well.
 */
@ApplicationScoped
@Transactional
class ManualOrders {
    private static final String SOURCE = "manual-order";

    private final ManualOrderRows rows;
    private final PortalStops stops;
    private final VisitForms forms;
    private final Visits visits;
    private final Clock clock;

    ManualOrders(ManualOrderRows rows, PortalStops stops, VisitForms forms, Visits visits, Clock clock) {
        this.rows = rows;
        this.stops = stops;
        this.forms = forms;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * An order as it stands.
     *
     * @param customersNumber the other side's own number of it
     * @param visit what it has become; null: it waits to be entered
     */
    record ManualOrder(
            UUID id,
            Reference reference,
            String customersNumber,
            Instant takenAt,
            @Nullable Instant enteredAt,
            @Nullable UUID visit) {}

    /** At most so many, oldest first. */
    List<ManualOrder> page(boolean onlyWaiting, Optional<UUID> after, int most) {
        String waiting = onlyWaiting ? " and enteredAt is null" : "";
        return rows.find("id > ?1" + waiting + " order by id", after.orElse(new UUID(0, 0))).range(0, most - 1).stream()
                .map(ManualOrders::view)
                .toList();
    }

    boolean isKnown(String number, Optional<Reference> reference) {
        return rows.count("customersNumber", number.strip()) > 0
                || reference
                        .filter(digits -> rows.count("reference", digits.digits()) > 0)
                        .isPresent();
    }

    /**
     * Takes an order; the same number again is the same order.
     *
     * @param form a request for a visit as it is posted, checked now
     * @throws Refused where the portal works, or has not stood still for long enough
     */
    ManualOrder take(String customersNumber, byte[] form, String byWhom) {
        Optional<ManualOrderEntity> known =
                rows.find("customersNumber", customersNumber.strip()).firstResultOptional();
        if (known.isPresent()) {
            return view(known.get());
        }
        PortalStops.PortalStop stop = stops.findRunning()
                .filter(running -> stops.isTooLong())
                .orElseThrow(() -> new Refused(
                        ErrorCode.STATE_CONFLICT,
                        "Orders are taken by phone only once the portal has stood still for long enough."));
        forms.check(form);
        ManualOrderEntity row = new ManualOrderEntity();
        row.id = UuidV7.at(clock.instant());
        row.reference = freshReference().digits();
        row.portalStop = stop.id();
        row.customersNumber = customersNumber.strip();
        row.form = new String(form, StandardCharsets.UTF_8);
        row.takenAt = clock.instant();
        row.takenBy = byWhom;
        rows.persistAndFlush(row);
        return view(row);
    }

    /**
     * Enters an order into the ordinary flow. Doing so again changes nothing and answers the same.
     *
     * @param mended the form with what no longer fits put right; null: as it was taken
     * @throws Refused while the portal stands still
     */
    ManualOrder enter(UUID id, byte @Nullable [] mended, String byWhom) {
        ManualOrderEntity row = rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("manual order"));
        if (row.visit != null) {
            return view(row);
        }
        if (stops.findRunning().isPresent()) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The portal still stands still.");
        }
        List<Visit> entered = visits.listByExternalId(row.customersNumber);
        VisitId visit = entered.isEmpty()
                ? forms.take(
                                mended == null ? row.form.getBytes(StandardCharsets.UTF_8) : mended,
                                new Visit.Origin(SOURCE, row.customersNumber),
                                byWhom)
                        .id()
                : entered.get(0).id();
        row.visit = visit.value();
        row.enteredAt = clock.instant();
        rows.flush();
        return view(row);
    }

    private static ManualOrder view(ManualOrderEntity row) {
        return new ManualOrder(
                row.id, new Reference(row.reference), row.customersNumber, row.takenAt, row.enteredAt, row.visit);
    }

    private Reference freshReference() {
        Reference reference = Reference.draw();
        while (rows.count("reference", reference.digits()) > 0) {
            reference = Reference.draw();
        }
        return reference;
    }
}
