/** Contracts' registered contacts, and the PINs that are sent to them and to nobody else. */
@NullMarked
package dev.callout.desk.account;

import org.jspecify.annotations.NullMarked;
