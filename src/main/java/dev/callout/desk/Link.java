package dev.callout.desk;

import java.util.UUID;

/** Something that belongs to a case, by its id. */
public record Link(Kind kind, UUID id) {
    /** What can belong to a case; all but messages belong to one only. */
    public enum Kind {
        VISIT,
        SHIPMENT,
        PICK_UP,
        CHARGE,
        COMPENSATION,
        OPERATING_MESSAGE
    }
}
