package dev.callout.equipment;

import dev.callout.customer.ContractId;
import dev.callout.database.UuidV7;
import dev.callout.equipment.EquipmentMoved.Stage;
import dev.callout.equipment.EquipmentMoved.Way;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.NightlyRun;
import dev.callout.policy.Rulebook;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Equipment that goes to customers by post or carrier, without a technician. */
@ApplicationScoped
@Transactional
class Shipments {
    private final ShipmentRows rows;
    private final Rulebook rulebook;
    private final Event<EquipmentMoved> moved;
    private final Clock clock;

    Shipments(ShipmentRows rows, Rulebook rulebook, Event<EquipmentMoved> moved, Clock clock) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.moved = moved;
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
        tell(row, Stage.ORDERED, byWhom);
        return row;
    }

    /** @throws NotFound where there is none */
    ShipmentEntity get(UUID id) {
        return rows.findByIdOptional(id).orElseThrow(() -> new NotFound("shipment"));
    }

    List<ShipmentEntity> list(Collection<UUID> ids) {
        return rows.list("id in ?1 order by id", List.copyOf(ids));
    }

    ShipmentEntity sent(UUID id, String tracking, String byWhom) {
        ShipmentEntity row = require(id, ShipmentEntity.State.ORDERED, ShipmentEntity.State.SENT);
        row.tracking = tracking;
        row.state = ShipmentEntity.State.SENT;
        rows.flush();
        tell(row, Stage.SENT, byWhom);
        return row;
    }

    ShipmentEntity arrived(UUID id, String byWhom) {
        ShipmentEntity row = require(id, ShipmentEntity.State.SENT, ShipmentEntity.State.ARRIVED);
        row.state = ShipmentEntity.State.ARRIVED;
        rows.flush();
        tell(row, Stage.THERE, byWhom);
        return row;
    }

    private void tell(ShipmentEntity row, Stage stage, String byWhom) {
        moved.fire(new EquipmentMoved(
                row.id, Way.SHIPMENT, stage, row.caseReference, row.item, row.tracking, row.expectedOn, byWhom));
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
