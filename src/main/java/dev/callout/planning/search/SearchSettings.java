package dev.callout.planning.search;

/** @param seed the same seed and number of iterations give the same routes */
public record SearchSettings(long seed) {}
