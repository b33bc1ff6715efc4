package dev.callout.planning.rule;

/** How bad a broken rule is: hard makes a plan no plan, medium outweighs any sum of soft. */
public enum Level {
    HARD,
    MEDIUM,
    SOFT
}
