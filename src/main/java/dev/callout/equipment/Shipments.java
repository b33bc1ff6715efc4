package dev.callout.equipment;

import dev.callout.customer.ContractId;
import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.NightlyRun;
import dev.callout.policy.Rulebook;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Equipment that goes to customers by post or carrier, without a technician. */
@ApplicationScoped
@Transactional
class Shipments {
    private final ShipmentRows rows;
    private final Rulebook rulebook;
    private final Clock clock;

    Shipments(ShipmentRows rows, Rulebook rulebook, Clock clock) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param visit that waits for it; null: none */
    record Wanted(
            ContractId contract,
            @Nullable VisitId visit,
            @Nullable String caseReference,
            String item,
            ShipmentEntity.Way way) {}

    ShipmentEntity order(Wanted wanted, String byWhom) {
        LocalDate today = clock.instant().atZone(rulebook.operator().zone()).toLocalDate();
        NightlyRun working = rulebook.planning().nightly();
        ShipmentEntity row = new ShipmentEntity();
        row.id = UuidV7.at(clock.instant());
        row.contract = wanted.contract().value();
        row.visit = wanted.visit() == null ? null : wanted.visit().value();
        row.caseReference = wanted.caseReference();
        row.item = wanted.item();
        row.way = wanted.way();
        row.state = ShipmentEntity.State.ORDERED;
        row.expectedOn =
                working.calendar().addWorkingDays(today, rulebook.equipment().postDays());
        row.madeAt = clock.instant();
        row.madeBy = byWhom;
        rows.persistAndFlush(row);
        return row;
    }

    /** @throws NotFound where there is none */
    ShipmentEntity get(UUID id) {
        return rows.findByIdOptional(id).orElseThrow(() -> new NotFound("shipment"));
    }

    ShipmentEntity sent(UUID id, String tracking) {
        ShipmentEntity row = require(id, ShipmentEntity.State.ORDERED, ShipmentEntity.State.SENT);
        row.tracking = tracking;
        row.state = ShipmentEntity.State.SENT;
        rows.flush();
        return row;
    }

    ShipmentEntity arrived(UUID id) {
        ShipmentEntity row = require(id, ShipmentEntity.State.SENT, ShipmentEntity.State.ARRIVED);
        row.state = ShipmentEntity.State.ARRIVED;
        rows.flush();
        return row;
    }

    private ShipmentEntity require(UUID id, ShipmentEntity.State now, ShipmentEntity.State next) {
        ShipmentEntity row = get(id);
        if (row.state != now) {
            String message = "A shipment that is " + row.state + " cannot become " + next + ".";
            throw new Refused(ErrorCode.STATE_CONFLICT, message, Map.of("state", row.state.name()));
        }
        return row;
    }
}
