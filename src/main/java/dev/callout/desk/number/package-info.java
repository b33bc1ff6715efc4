/** Numbers that are read out on the phone: drawn at random, and wrong ones are noticed. */
@NullMarked
package dev.callout.desk.number;

import org.jspecify.annotations.NullMarked;
