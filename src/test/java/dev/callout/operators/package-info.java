/** Acceptance scenarios of the five operators, numbered as in the table of what they need. */
package dev.callout.operators;
