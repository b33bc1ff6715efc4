/** Escalations with another company, and orders taken by phone while its portal stands still. */
@NullMarked
package dev.callout.desk.escalation;

import org.jspecify.annotations.NullMarked;
