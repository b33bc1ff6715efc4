/** The parts of an operator's area that are planned as one. */
@NullMarked
package dev.callout.territory;

import org.jspecify.annotations.NullMarked;
