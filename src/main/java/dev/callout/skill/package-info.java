/** What someone can do, with levels and expiry. */
@NullMarked
package dev.callout.skill;

import org.jspecify.annotations.NullMarked;
