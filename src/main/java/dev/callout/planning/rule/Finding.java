package dev.callout.planning.rule;

/**
 * One fact behind a rule's measure.
 *
 * @param visit index of the visit concerned, −1 where the fact is about the shift
 * @param shift index of the shift, −1 where the fact is about no single shift
 * @param measure in units of the rule, more than 0
 */
public record Finding(int visit, int shift, long measure) {}
