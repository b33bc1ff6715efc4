/** Faults found in what someone gave us: issues with pointers, error codes, and their RFC 9457 rendering. */
@NullMarked
package dev.callout.error;

import org.jspecify.annotations.NullMarked;
