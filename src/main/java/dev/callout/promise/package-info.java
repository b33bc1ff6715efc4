/** What was told to customers: windows, the ledger, kept rates, learned durations. */
@NullMarked
package dev.callout.promise;

import org.jspecify.annotations.NullMarked;
