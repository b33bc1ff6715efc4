package dev.callout.policy;

/** A skill that work needs, at least at this level; levels count from 1. */
public record SkillNeed(String name, int minLevel) {}
