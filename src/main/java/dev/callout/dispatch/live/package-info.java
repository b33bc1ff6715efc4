/**
 * The running day as a function: when the rest of each route will be reached, which windows will not hold, what to do.
 *
 * <p>The server and the simulator decide by the same few calls:
 *
 * <ol>
 *   <li>A {@code LiveLaw} says what windows may be told and from when on a promise is worth a rescue; one for a day.
 *   <li>A {@code LiveDay} says where everybody is: {@code LiveReading.of} reads it from the published stops and what was
 *       reported of them, {@code LiveDay.published} makes it from a plan of the evening before. What happens makes another:
 *       {@code at}, {@code with} a visit asked for, {@code without} one cancelled, {@code gone}.
 *   <li>{@code LiveOutlook.of} times it: of every stop ahead, when work will begin, the chance that its told window holds, and
 *       the narrower window that could be said now.
 *   <li>{@code LiveDispatch.react} decides by itself. {@code risks} lists instead what a person may choose from, with the
 *       price; {@code take} and {@code tell} do what was chosen. Each {@code Decision} has the new routes and what customers
 *       are to be told.
 * </ol>
 *
 * <p>Visits in the morning's problem last as long as is expected of them, without slack: that belongs into the night's problem.
 */
@NullMarked
package dev.callout.dispatch.live;

import org.jspecify.annotations.NullMarked;
