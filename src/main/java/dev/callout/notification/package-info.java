/** Messages to customers: the outbox, its channels and gateways, and their texts in five languages. */
@NullMarked
package dev.callout.notification;

import org.jspecify.annotations.NullMarked;
