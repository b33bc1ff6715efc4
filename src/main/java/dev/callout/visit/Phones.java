package dev.callout.visit;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;

/** Reads phone numbers as people write them. */
public final class Phones {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /**
     * A number in E.164, e.g. {@code +74955550101}. Checked by length and country only: tables of numbers in use grow
     * old, and a customer with a new number must not be refused.
     *
     * @param country ISO 3166 code of the country that numbers without one are in
     * @throws IllegalArgumentException where it is no phone number
     */
    public static String read(String text, String country) {
        try {
            PhoneNumber number = NUMBERS.parse(text, country.toUpperCase(Locale.ROOT));
            if (!NUMBERS.isPossibleNumber(number)) {
                throw new IllegalArgumentException("not a possible number");
            }
            return NUMBERS.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException noNumber) {
            throw new IllegalArgumentException(noNumber);
        }
    }

    /** Whether a number in E.164 may be a mobile's: one that is not known as a fixed line's gets the benefit of the doubt. */
    public static boolean mayBeMobile(String number) {
        try {
            return NUMBERS.getNumberType(NUMBERS.parse(number, null)) != PhoneNumberType.FIXED_LINE;
        } catch (NumberParseException noNumber) {
            return false;
        }
    }
}
