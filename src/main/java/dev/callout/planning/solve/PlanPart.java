package dev.callout.planning.solve;

/** The planning value: one technician's share of a visit, by its index in the planning facts. */
record PlanPart(int index) {}
