/** The Timefold model, its incremental score, the search as a custom phase: the only package that knows Timefold. */
@NullMarked
package dev.callout.planning.solve;

import org.jspecify.annotations.NullMarked;
