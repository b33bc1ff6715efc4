/** One class per rule, a pure measure over timelines, and the catalogue that lists them. */
@NullMarked
package dev.callout.planning.rule;

import org.jspecify.annotations.NullMarked;
