package dev.callout.dispatch;

/** What became of an offer: from being offered it goes to one of the others, and stays there. */
public enum WaitlistState {
    OFFERED,
    ACCEPTED,
    REFUSED,

    /** Nobody answered in time: the old window stays. */
    EXPIRED,

    /** The time was needed for something else, or the day went otherwise: the old window stays. */
    GONE
}
