/** What is reported from the field ends the same in whatever order it comes. */
@NullMarked
package dev.callout.progress;

import org.jspecify.annotations.NullMarked;
