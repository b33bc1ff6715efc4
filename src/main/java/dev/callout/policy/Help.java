package dev.callout.policy;

/** Ways in which the desk helps. */
public enum Help {
    PHONE,
    REMOTE,
    POST,
    PICK_UP,
    VISIT,
    NETWORK
}
