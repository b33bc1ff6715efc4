package dev.callout.policy;

/** How a customer proves to be one. */
public enum Identification {
    CONTRACT_AND_SURNAME,
    CONTRACT_AND_PIN
}
