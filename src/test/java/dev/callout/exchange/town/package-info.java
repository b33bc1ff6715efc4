/** Draws the invented town of the samples: streets, houses, river and railway as an OSM extract, the same one each time. */
@NullMarked
package dev.callout.exchange.town;

import org.jspecify.annotations.NullMarked;
