/** Claims in writing: what they must hold, until when they are answered, and how. */
@NullMarked
package dev.callout.desk.claim;

import org.jspecify.annotations.NullMarked;
