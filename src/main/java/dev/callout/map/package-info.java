/** The map over HTTP: tiles, the style that draws them, and its letters and signs. */
@NullMarked
package dev.callout.map;

import org.jspecify.annotations.NullMarked;
