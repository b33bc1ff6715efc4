package dev.callout.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public holidays of a country. A holiday that falls on a weekend and is observed later counts on both days. The days
 * that a government moves year by year are not known here; calendars take them as exceptions. Immutable, thread-safe.
 */
public final class PublicHolidays {
    /** No holidays at all. */
    public static final PublicHolidays NONE = new PublicHolidays("");

    private static final Map<String, PublicHolidays> BY_COUNTRY = new ConcurrentHashMap<>();

    private final String country;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    private PublicHolidays(String country) {
        this.country = country;
    }

    /**
     * The public holidays of one country.
     *
     * @param country ISO 3166 code of two letters
     * @throws IllegalArgumentException where the country's holidays are not known
     */
    public static PublicHolidays of(String country) {
        String code = country.toLowerCase(Locale.ROOT);
        if (!knownCountries().contains(code)) {
            throw new IllegalArgumentException("No public holidays are known for '" + country + "'");
        }
        return BY_COUNTRY.computeIfAbsent(code, PublicHolidays::new);
    }

    /** ISO 3166 codes of two lower-case letters. */
    public static Set<String> knownCountries() {
        return KnownCountries.CODES;
    }

    public boolean contains(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::inYear).contains(day);
    }

    @Override
    public String toString() {
        return country.isEmpty() ? "no public holidays" : "public holidays of " + country;
    }

    private Set<LocalDate> inYear(int year) {
        Set<LocalDate> days = new HashSet<>();
        if (!country.isEmpty()) {
            HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
            // A holiday of late December can be observed in January.
            for (int of = year - 1; of <= year; of++) {
                for (Holiday holiday : manager.getHolidays(Year.of(of), HolidayType.PUBLIC_HOLIDAY)) {
                    days.add(holiday.getActualDate());
                    days.add(holiday.getDate());
                }
            }
        }
        return Set.copyOf(days);
    }

    private static final class KnownCountries {
        static final Set<String> CODES = HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == 2)
                .collect(Collectors.toUnmodifiableSet());
    }
}
