/** People, shifts, absences, home base, vans. */
@NullMarked
package dev.callout.technician;

import org.jspecify.annotations.NullMarked;
