package dev.callout.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked when the visit was taken in.
 *
 * @param equipment what is faulty or to be brought
 * @param answers a JSON object with answers to the work kind's own questions
 */
public record Intake(List<String> equipment, @Nullable String notes, String answers) {
    public static final Intake NONE = new Intake(List.of(), null, "{}");

    public Intake {
        equipment = List.copyOf(equipment);
    }

    /** Without its words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Intake[]";
    }
}
