package dev.callout.planning.problem;

import java.time.Duration;

/** This visit begins no earlier than {@code delay} after the other visit has ended. */
public record After(String visit, Duration delay) {}
