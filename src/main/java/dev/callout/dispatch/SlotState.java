package dev.callout.dispatch;

/** Where an offered slot stands; a hold that has run out is as good as an offer. */
enum SlotState {
    OFFERED,
    HELD,
    CONFIRMED
}
