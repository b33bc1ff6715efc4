package dev.callout.policy;

import java.util.List;

/**
 * A reason for which a customer owes something.
 *
 * @param id what the reason is called; for {@link When#FAULT} also the attribution that a technician reports
 * @param items what is charged; none: free
 * @param waivedBy who may let the customer off
 */
public record ChargeRule(String id, Wording names, When when, List<PriceRef> items, Waiver waivedBy) {
    public ChargeRule {
        items = List.copyOf(items);
    }

    /** What brings a charge about. */
    public enum When {
        /** A visit is cancelled by the customer when it is no longer free. */
        LATE_CANCELLATION,
        /** A visit is moved by the customer when it is no longer free. */
        LATE_MOVE,
        /** A technician came in vain, and not by the operator's fault. */
        IN_VAIN,
        /** A technician, or whoever helped from afar, finds that the fault is of this kind. */
        FAULT,
        /** The customer ordered work beyond the contract. */
        EXTRA_WORK
    }

    /** Who may let a customer off. */
    public enum Waiver {
        DISPATCHER,
        ADMIN,
        NOBODY
    }

    /** Whether it is charged by an act itself, cancelling or moving, and not by anybody at the desk. */
    public boolean isOfAct() {
        return when == When.LATE_CANCELLATION || when == When.LATE_MOVE;
    }

    /** Whether it answers for an attribution as reported, e.g. {@code THIRD_PARTY} for {@code third-party}. */
    public boolean isFault(String attribution) {
        return when == When.FAULT && id.equals(plain(attribution));
    }

    static String plain(String attribution) {
        return attribution.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
