package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names that an operator gives to calendars, work kinds, skills: small letters, digits and hyphens. */
final class Names {
    static final String EXPECTED = "name of small letters, digits and hyphens";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private Names() {}

    static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    /** Whether there is an entry to read; notes a fault where there is none. */
    static boolean hasEntry(Fields fields, String key) {
        check(fields, key);
        if (fields.find(key) == null) {
            String help = "Write its fields below it, indented, or remove it.";
            fields.fault(key, "empty-entry", null, "There is nothing below '" + key + "'.", help);
            return false;
        }
        return true;
    }

    /** Notes a fault where the key of an entry is not such a name. */
    static void check(Fields fields, String key) {
        if (!isName(key)) {
            fields.fault(key, "not-a-name", key, "Expected a " + EXPECTED + ".", "For example 'fault-repair'.");
        }
    }

    /** The name that was probably meant, else all there are. */
    static String near(String text, Collection<String> known) {
        String nearest = known.isEmpty() ? null : Nearest.to(text, known);
        return nearest != null ? nearest : "Known are: " + String.join(", ", new TreeSet<>(known)) + ".";
    }
}
