package dev.callout.planning.problem;

/** A skill that every member of the crew needs, at least at this level. */
public record RequiredSkill(String name, int minLevel) {}
