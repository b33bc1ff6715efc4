package dev.callout.exchange;

import dev.callout.visit.Phones;

/** Reads cells that hold phone numbers as people write them. */
final class PhoneCells {
    private PhoneCells() {}

    /** The number of a required cell in E.164; "" where it is at fault. */
    static String read(Row row, String column, String region) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return "";
        }
        try {
            return Phones.read(text, region);
        } catch (IllegalArgumentException refused) {
            row.fault(
                    column,
                    "not-a-phone-number",
                    text,
                    "This cannot be a phone number.",
                    "Write it as +7 000 123-45-67.");
            return "";
        }
    }
}
