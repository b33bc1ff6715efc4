/** Referee and explainer: re-times a plan, lists breaches, says why a visit does not fit and what would make it fit. */
@NullMarked
package dev.callout.planning.check;

import org.jspecify.annotations.NullMarked;
