/** What was decided: plans, publications, stops, locks. */
@NullMarked
package dev.callout.route;

import org.jspecify.annotations.NullMarked;
