/** Public benchmark instances as planning problems, and the measured run of the planner on them. */
@NullMarked
package dev.callout.planning.bench;

import org.jspecify.annotations.NullMarked;
