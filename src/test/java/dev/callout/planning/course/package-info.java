/** Numbered scenarios that read like a course in planning: one idea each. */
@NullMarked
package dev.callout.planning.course;

import org.jspecify.annotations.NullMarked;
