package dev.callout.planning.problem;

import java.time.Duration;
import java.time.Instant;

/** A break that begins between {@code earliest} and {@code latest} (inclusive), not interrupted. */
public record Break(String id, Instant earliest, Instant latest, Duration duration) {}
