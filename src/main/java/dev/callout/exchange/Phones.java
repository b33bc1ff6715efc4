package dev.callout.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Reads phone numbers as people write them and gives them in E.164 form. */
final class Phones {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /** The number of a required cell; "" where it is at fault. */
    static String read(Row row, String column, String region) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return "";
        }
        try {
            PhoneNumber number = NUMBERS.parse(text, region);
            if (NUMBERS.isPossibleNumber(number)) {
                return NUMBERS.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException refused) {
            // told below, in the same words
        }
        row.fault(
                column, "not-a-phone-number", text, "This cannot be a phone number.", "Write it as +7 000 123-45-67.");
        return "";
    }
}
