/** Windows, calendars, holidays, the injected clock: everything about <em>when</em>. */
@NullMarked
package dev.callout.time;

import org.jspecify.annotations.NullMarked;
