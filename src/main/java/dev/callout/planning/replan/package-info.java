/** Changes a running day as little as it must: one visit put in, a disturbance repaired, slots priced. */
@NullMarked
package dev.callout.planning.replan;

import org.jspecify.annotations.NullMarked;
