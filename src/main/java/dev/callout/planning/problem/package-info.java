/** The records that go into the planner and come out of it, with their JSON. */
@NullMarked
package dev.callout.planning.problem;

import org.jspecify.annotations.NullMarked;
