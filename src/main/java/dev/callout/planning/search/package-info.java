/** Ruin and recreate on int arrays: searches routes for planning facts and gives them back. */
@NullMarked
package dev.callout.planning.search;

import org.jspecify.annotations.NullMarked;
