/** Reads JSON and YAML documents strictly: every fault at once, each with its place; unknown fields are faults. */
@NullMarked
package dev.callout.document;

import org.jspecify.annotations.NullMarked;
