package dev.callout.settlement;

import dev.callout.time.Window;
import org.joda.money.Money;

/** A stretch of time over which a subscription cost this much a month. */
public record PaidPeriod(Window window, Money monthly) {}
