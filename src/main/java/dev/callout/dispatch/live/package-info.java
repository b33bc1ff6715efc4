/** The running day as a function: when the rest of each route will be reached, which windows will not hold, what to do. */
@NullMarked
package dev.callout.dispatch.live;

import org.jspecify.annotations.NullMarked;
