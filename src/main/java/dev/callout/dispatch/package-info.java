/** The dispatcher's acts: plan, review, publish; the nightly run; the jobs that carry plans out. */
@NullMarked
package dev.callout.dispatch;

import org.jspecify.annotations.NullMarked;
