/** Walks one technician's shift and says when each stop is reached, begun and left: the one law of time. */
@NullMarked
package dev.callout.planning.timeline;

import org.jspecify.annotations.NullMarked;
