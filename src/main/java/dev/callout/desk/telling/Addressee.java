package dev.callout.desk.telling;

import org.jspecify.annotations.Nullable;

/**
 * Who is told, and how.
 *
 * @param phone in E.164; there where the way is phone or SMS
 * @param email there where the way is e-mail
 * @param language a BCP 47 tag
 */
public record Addressee(
        String name, @Nullable String phone, @Nullable String email, String language, Way way) {
    public Addressee {
        if ((way == Way.PHONE || way == Way.SMS) && phone == null || way == Way.EMAIL && email == null) {
            throw new IllegalArgumentException("There is no address for the wished way");
        }
    }

    /** What tells two people apart who are told in the same way. */
    public String address() {
        return way + ":" + (way == Way.EMAIL ? email : way == Way.POST ? name : phone);
    }

    /** Whether it is the same person, as far as phone and mail tell. */
    public boolean isSamePersonAs(Addressee other) {
        boolean known = phone != null || email != null;
        return phone != null && phone.equals(other.phone)
                || email != null && email.equals(other.email)
                || !known && other.phone == null && other.email == null && name.equals(other.name);
    }

    /** Without name, phone and mail: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Addressee[" + way + "]";
    }
}
