package dev.callout.equipment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told within the transaction in which equipment goes to a customer, or is there.
 *
 * @param id the shipment's, or the pick-up's
 * @param caseReference the case that it was asked for under; null: none
 * @param tracking of a shipment that is on its way
 * @param expectedOn of a shipment
 */
public record EquipmentMoved(
        UUID id,
        Way way,
        Stage stage,
        @Nullable String caseReference,
        String item,
        @Nullable String tracking,
        @Nullable LocalDate expectedOn,
        String byWhom) {
    /** How it gets there. */
    public enum Way {
        SHIPMENT,
        PICK_UP
    }

    /** How far it is. */
    public enum Stage {
        ORDERED,
        SENT,

        /** The customer has it. */
        THERE,

        /** The customer does not get it. */
        CALLED_OFF
    }
}
