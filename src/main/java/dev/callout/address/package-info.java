/** Where a written address is: the gazetteer of the road extract, searched in spite of typing mistakes. */
@NullMarked
package dev.callout.address;

import org.jspecify.annotations.NullMarked;
