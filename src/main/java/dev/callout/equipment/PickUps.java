package dev.callout.equipment;

import dev.callout.customer.ContractId;
import dev.callout.database.UuidV7;
import dev.callout.equipment.EquipmentMoved.Stage;
import dev.callout.equipment.EquipmentMoved.Way;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.EquipmentKnobs;
import dev.callout.policy.Rulebook;
import dev.callout.time.LocalCalendar;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments at the office to pick equipment up: slots in its hours, as many customers at once as it can serve. */
@ApplicationScoped
@Transactional
class PickUps {
    private final PickUpRows rows;
    private final Rulebook rulebook;
    private final Event<EquipmentMoved> moved;
    private final Clock clock;

    PickUps(PickUpRows rows, Rulebook rulebook, Event<EquipmentMoved> moved, Clock clock) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.moved = moved;
        this.clock = clock;
    }

    record Wanted(ContractId contract, @Nullable String caseReference, String item, Instant start) {}

    /** @param free how many customers can still come then */
    record Slot(Instant start, Instant end, int free) {}

    /** The slots of a day that have not begun and are not full. */
    List<Slot> slots(LocalDate day) {
        EquipmentKnobs knobs = rulebook.equipment();
        List<Slot> slots = new ArrayList<>();
        for (Window slot : cut(day, knobs)) {
            int free = knobs.places() - taken(slot.start()).size();
            if (free > 0 && slot.start().isAfter(clock.instant())) {
                slots.add(new Slot(slot.start(), slot.end(), free));
            }
        }
        return slots;
    }

    /** @throws Refused where there is no such slot, or it is full */
    PickUpEntity book(Wanted wanted, String byWhom) {
        Instant start = wanted.start();
        EquipmentKnobs knobs = rulebook.equipment();
        LocalDate day = start.atZone(rulebook.operator().zone()).toLocalDate();
        Window slot = cut(day, knobs).stream()
                .filter(one -> one.start().equals(start) && start.isAfter(clock.instant()))
                .findFirst()
                .orElseThrow(() -> new Refused(ErrorCode.STATE_CONFLICT, "Nothing is handed out then.", free(day)));
        Set<Integer> taken = taken(start);
        int place = 0;
        while (taken.contains(place)) {
            place++;
        }
        if (place >= knobs.places()) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The slot is taken.", free(day));
        }
        PickUpEntity row = new PickUpEntity();
        row.id = UuidV7.at(clock.instant());
        row.contract = wanted.contract().value();
        row.caseReference = wanted.caseReference();
        row.item = wanted.item();
        row.starts = slot.start();
        row.ends = slot.end();
        row.place = place;
        row.state = PickUpEntity.State.BOOKED;
        row.madeAt = clock.instant();
        row.madeBy = byWhom;
        // of two at once the database lets one through
        rows.persistAndFlush(row);
        tell(row, Stage.ORDERED, byWhom);
        return row;
    }

    List<PickUpEntity> list(Collection<UUID> ids) {
        return rows.list("id in ?1 order by id", List.copyOf(ids));
    }

    /** @throws NotFound where there is none */
    PickUpEntity settle(UUID id, PickUpEntity.State next, String byWhom) {
        PickUpEntity row = rows.findByIdOptional(id).orElseThrow(() -> new NotFound("pick-up"));
        if (row.state != PickUpEntity.State.BOOKED && row.state != next) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT, "It is " + row.state + " already.", Map.of("state", row.state.name()));
        }
        boolean news = row.state != next;
        row.state = next;
        rows.flush();
        if (news) {
            tell(row, next == PickUpEntity.State.COLLECTED ? Stage.THERE : Stage.CALLED_OFF, byWhom);
        }
        return row;
    }

    private void tell(PickUpEntity row, Stage stage, String byWhom) {
        moved.fire(new EquipmentMoved(row.id, Way.PICK_UP, stage, row.caseReference, row.item, null, null, byWhom));
    }

    private Map<String, ?> free(LocalDate day) {
        return Map.of(
                "free", slots(day).stream().map(slot -> slot.start().toString()).toList());
    }

    private Set<Integer> taken(Instant start) {
        Set<Integer> places = new HashSet<>();
        rows.list("starts = ?1 and state <> ?2", start, PickUpEntity.State.CANCELLED)
                .forEach(row -> places.add(row.place));
        return places;
    }

    private List<Window> cut(LocalDate day, EquipmentKnobs knobs) {
        LocalCalendar hours = knobs.pickUp();
        List<Window> slots = new ArrayList<>();
        if (hours == null) {
            return slots;
        }
        for (Window open : hours.in(rulebook.operator().zone()).windowsOn(day)) {
            Instant start = open.start();
            while (!start.plus(knobs.slot()).isAfter(open.end())) {
                slots.add(new Window(start, start.plus(knobs.slot())));
                start = start.plus(knobs.slot());
            }
        }
        return slots;
    }
}
