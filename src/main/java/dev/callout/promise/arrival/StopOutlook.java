package dev.callout.promise.arrival;

import java.util.OptionalDouble;

/**
 * What is to be expected at a stop ahead.
 *
 * @param arrival at the door
 * @param start of setup and work, after any waiting
 * @param offer the window that could be told now; inside the told one as long as that reaches the rate
 * @param toldRate the chance that the window already told is kept; empty where none was told
 */
public record StopOutlook(String visit, Spread arrival, Spread start, WindowOffer offer, OptionalDouble toldRate) {}
