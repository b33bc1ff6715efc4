/** How calls over HTTP are read, repeated and answered. */
@NullMarked
package dev.callout.call;

import org.jspecify.annotations.NullMarked;
