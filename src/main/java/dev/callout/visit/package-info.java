/** Work asked for, its life cycle, its needs. */
@NullMarked
package dev.callout.visit;

import org.jspecify.annotations.NullMarked;
