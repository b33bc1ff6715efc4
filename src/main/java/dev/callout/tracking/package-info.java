/** The customer's view of a visit through a link. */
@NullMarked
package dev.callout.tracking;

import org.jspecify.annotations.NullMarked;
