/** Who may do what: users, roles, device tokens, customer links; the access-secret vault. */
@NullMarked
package dev.callout.access;

import org.jspecify.annotations.NullMarked;
