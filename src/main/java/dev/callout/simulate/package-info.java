/** Simulated days of an operator: the dispatch code over a made-up world, beside fixed slots on the same random days. */
@NullMarked
package dev.callout.simulate;

import org.jspecify.annotations.NullMarked;
