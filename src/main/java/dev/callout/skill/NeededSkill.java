package dev.callout.skill;

/** A skill that a visit needs, at this level or better. */
public record NeededSkill(String name, int minLevel) {}
