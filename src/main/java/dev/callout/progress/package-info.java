/** What happened in the field: technicians' reports, the state that follows from them, and expected arrivals. */
@NullMarked
package dev.callout.progress;

import org.jspecify.annotations.NullMarked;
