/** What the desk owes an answer to, until when, and whether it was given in time. */
@NullMarked
package dev.callout.desk.due;

import org.jspecify.annotations.NullMarked;
