/** What the same extract draws and names: vector tiles for the map, and the addresses for the gazetteer. */
@NullMarked
package dev.callout.travel.map;

import org.jspecify.annotations.NullMarked;
