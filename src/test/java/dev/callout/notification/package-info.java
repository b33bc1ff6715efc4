/** Customers are told once, in their language, whatever a gateway does. */
@NullMarked
package dev.callout.notification;

import org.jspecify.annotations.NullMarked;
