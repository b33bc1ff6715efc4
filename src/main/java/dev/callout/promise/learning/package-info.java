/** How long work really takes: learned from finished visits by work kind and technician; a pure function. */
@NullMarked
package dev.callout.promise.learning;

import org.jspecify.annotations.NullMarked;
