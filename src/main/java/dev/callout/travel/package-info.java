/** How long from A to B: the port, the road network, the matrix, and the straight-line fallback. */
@NullMarked
package dev.callout.travel;

import org.jspecify.annotations.NullMarked;
