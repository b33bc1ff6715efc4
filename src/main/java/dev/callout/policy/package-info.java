/** The operator's rulebook from {@code planner-config}: validated whole at start, immutable, versioned by its content. */
@NullMarked
package dev.callout.policy;

import org.jspecify.annotations.NullMarked;
