/** Brings tables of visits and technicians in and out, and loads the sample sets. */
@NullMarked
package dev.callout.exchange;

import org.jspecify.annotations.NullMarked;
