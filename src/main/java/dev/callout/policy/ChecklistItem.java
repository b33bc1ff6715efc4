package dev.callout.policy;

/**
 * Something that has to be clear before work can be done.
 *
 * @param id kebab-case, unique within its work kind
 * @param at where it is asked
 */
public record ChecklistItem(String id, At at, Wording texts) {

    /** Where an item is asked: when the visit is taken, by the technician on site, or at both times. */
    public enum At {
        INTAKE,
        SITE,
        BOTH
    }
}
