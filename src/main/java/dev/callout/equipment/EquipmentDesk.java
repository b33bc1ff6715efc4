package dev.callout.equipment;

import dev.callout.call.Bodies;
import dev.callout.customer.ContractId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Equipment that customers get without a technician, for pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class EquipmentDesk {
    private final Shipments shipments;
    private final PickUps pickUps;
    private final EquipmentReader reader;

    EquipmentDesk(Shipments shipments, PickUps pickUps, EquipmentReader reader) {
        this.shipments = shipments;
        this.pickUps = pickUps;
        this.reader = reader;
    }

    /** How it gets to the customer. */
    public enum Way {
        POST,
        CARRIER,
        PICK_UP
    }

    /** How far it is. */
    public enum State {
        ORDERED,
        SENT,
        ARRIVED,
        BOOKED,
        COLLECTED,
        CANCELLED
    }

    /** What can be done with it next. */
    public enum Step {
        /** It is on its way. */
        SENDING,
        /** The customer has it. */
        ARRIVAL,
        /** It was picked up. */
        COLLECTION,
        /** The customer does not come for it. */
        CANCELLATION
    }

    /**
     * One shipment or pick-up.
     *
     * @param expectedOn null: it is picked up
     * @param tracking null: it is not on its way, or is picked up
     * @param slot in which it is picked up; null: it is sent
     */
    public record Goods(
            UUID id,
            ContractId contract,
            Way way,
            State state,
            String item,
            @Nullable LocalDate expectedOn,
            @Nullable String tracking,
            @Nullable Window slot,
            Instant madeAt,
            String madeBy) {
        /** What can be done next. */
        public List<Step> next() {
            return switch (state) {
                case ORDERED -> List.of(Step.SENDING);
                case SENT -> List.of(Step.ARRIVAL);
                case BOOKED -> List.of(Step.COLLECTION, Step.CANCELLATION);
                case ARRIVED, COLLECTED, CANCELLED -> List.of();
            };
        }
    }

    /** Sends equipment by post or carrier. */
    public Goods order(byte @Nullable [] body, String byWhom) {
        return goods(shipments.order(Bodies.read(body, "shipment", reader::shipment), byWhom));
    }

    /**
     * Appoints a customer to pick equipment up at the office.
     *
     * @throws dev.callout.error.Refused where nothing is handed out then, or the slot is taken
     */
    public Goods book(byte @Nullable [] body, String byWhom) {
        return goods(pickUps.book(Bodies.read(body, "pick-up", reader::pickUp), byWhom));
    }

    /** When equipment can still be picked up on a local day. */
    public List<Window> slots(LocalDate day) {
        return pickUps.slots(day).stream()
                .map(slot -> new Window(slot.start(), slot.end()))
                .toList();
    }

    /** Shipments and pick-ups with one of the ids, in the order in which they were asked for. */
    public List<Goods> list(Collection<UUID> ids) {
        return Stream.concat(
                        shipments.list(ids).stream().map(EquipmentDesk::goods),
                        pickUps.list(ids).stream().map(EquipmentDesk::goods))
                .sorted((one, other) -> one.madeAt().compareTo(other.madeAt()))
                .toList();
    }

    /**
     * Goes on with one of them.
     *
     * @param tracking where it is sent off; null: it is not
     * @throws dev.callout.error.Refused where it is not as far, or farther
     */
    public void go(UUID id, Step step, @Nullable String tracking, String byWhom) {
        switch (step) {
            case SENDING -> shipments.sent(id, tracking == null ? "" : tracking, byWhom);
            case ARRIVAL -> shipments.arrived(id, byWhom);
            case COLLECTION -> pickUps.settle(id, PickUpEntity.State.COLLECTED, byWhom);
            case CANCELLATION -> pickUps.settle(id, PickUpEntity.State.CANCELLED, byWhom);
        }
    }

    private static Goods goods(ShipmentEntity row) {
        return new Goods(
                row.id,
                new ContractId(row.contract),
                Way.valueOf(row.way.name()),
                State.valueOf(row.state.name()),
                row.item,
                row.expectedOn,
                row.tracking,
                null,
                row.madeAt,
                row.madeBy);
    }

    private static Goods goods(PickUpEntity row) {
        return new Goods(
                row.id,
                new ContractId(row.contract),
                Way.PICK_UP,
                State.valueOf(row.state.name()),
                row.item,
                null,
                null,
                new Window(row.starts, row.ends),
                row.madeAt,
                row.madeBy);
    }
}
