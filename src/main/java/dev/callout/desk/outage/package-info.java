/** Operating messages: planned work and outages, told once to whoever is concerned, and the cases that they explain. */
@NullMarked
package dev.callout.desk.outage;

import org.jspecify.annotations.NullMarked;
