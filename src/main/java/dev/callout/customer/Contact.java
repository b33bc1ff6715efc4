package dev.callout.customer;

import org.jspecify.annotations.Nullable;

/**
 * Who opens the door.
 *
 * @param phone in E.164, e.g. {@code +74955550101}
 * @param language a BCP 47 tag
 * @param maySign whether this person may accept the work
 */
public record Contact(
        ContactId id,
        SiteId site,
        String name,
        String phone,
        @Nullable String email,
        String language,
        boolean maySign) {
    /** Without name, phone and mail: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
