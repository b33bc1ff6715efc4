/** Points and distances: everything about <em>where</em>. */
@NullMarked
package dev.callout.geo;

import org.jspecify.annotations.NullMarked;
