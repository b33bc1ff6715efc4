package dev.callout.planning.problem;

/** A skill held at a level; levels count from 1, the higher the better. */
public record Skill(String name, int level) {}
