package dev.callout.promise;

/** How long work is taken to last was learned anew, or fixed by hand. */
record PacesChanged() {}
