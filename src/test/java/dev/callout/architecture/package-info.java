/** Keeps the house as the architecture draws it. */
@NullMarked
package dev.callout.architecture;

import org.jspecify.annotations.NullMarked;
