package dev.callout.policy;

/** What a claim can be required to hold. */
public enum ClaimPart {
    HOLDER,
    CONTRACT,
    PHONE,
    EVENT,
    PERIOD,
    TECHNICIAN,
    WISHED_ANSWER,
    SIGNATURE
}
