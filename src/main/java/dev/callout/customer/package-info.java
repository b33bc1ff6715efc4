/** Customers, contracts, sites, contact persons. */
@NullMarked
package dev.callout.customer;

import org.jspecify.annotations.NullMarked;
