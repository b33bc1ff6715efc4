/** Equipment on its way: by post, picked up at the office, on the van; and what has to be clear where it is placed. */
@NullMarked
package dev.callout.equipment;

import org.jspecify.annotations.NullMarked;
