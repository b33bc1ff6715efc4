package dev.callout.settlement;

/** Told within the transaction that makes a charge due, or changes what is due. */
public record ChargeMade(Charge charge) {}
