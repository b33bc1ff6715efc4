/** What customers owe for visits, and what they are owed for outages: charges and compensation, and the rule behind each. */
@NullMarked
package dev.callout.settlement;

import org.jspecify.annotations.NullMarked;
