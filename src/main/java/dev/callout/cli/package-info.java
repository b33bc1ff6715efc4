/** The command lines that run without a server: plan, check, bench, matrix, simulate. */
@NullMarked
package dev.callout.cli;

import org.jspecify.annotations.NullMarked;
