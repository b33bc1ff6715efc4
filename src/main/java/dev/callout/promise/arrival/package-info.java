/** When each stop of a route will be reached, as distributions, and the arrival windows that follow; a pure function. */
@NullMarked
package dev.callout.promise.arrival;

import org.jspecify.annotations.NullMarked;
