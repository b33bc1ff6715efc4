/** The desk around visits: cases, escalations, claims, answers due, operating messages, customers' accounts. */
@NullMarked
package dev.callout.desk;

import org.jspecify.annotations.NullMarked;
