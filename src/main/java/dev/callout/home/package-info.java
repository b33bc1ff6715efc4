/** Callout's own folder: its lock, its passwords and its keys. */
@NullMarked
package dev.callout.home;

import org.jspecify.annotations.NullMarked;
