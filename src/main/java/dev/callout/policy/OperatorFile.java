package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.time.PublicHolidays;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Reads {@code operator.yaml}. */
final class OperatorFile {
    private static final Knob<String> NAME =
            Knob.text("name", "Example Fibre", "The company's name, as customers know it.");

    private static final Knob<String> COUNTRY = Knob.of(
            "country",
            "country code of two small letters",
            "no",
            "The country that the operator works in.",
            null,
            "",
            OperatorFile::country);

    private static final Knob<Language> LANGUAGE = Knob.of(
            "language",
            "one of " + Language.codes(),
            "en",
            "What customers and technicians are spoken to in where nothing else is known of them.",
            null,
            Language.EN,
            Language::of);

    private static final Knob<ZoneId> ZONE = Knob.of(
            "zone",
            "time zone by its place",
            "Europe/Oslo",
            "The time zone of the operator's own hours; each territory has its own.",
            null,
            ZoneOffset.UTC,
            OperatorFile::zone);

    static final List<Knob<?>> KNOBS = List.of(NAME, COUNTRY, LANGUAGE, ZONE);

    private OperatorFile() {}

    static Operator read(Fields fields) {
        return new Operator(NAME.read(fields), COUNTRY.read(fields), LANGUAGE.read(fields), ZONE.read(fields));
    }

    static String country(String code) {
        if (!PublicHolidays.knownCountries().contains(code)) {
            throw new IllegalArgumentException();
        }
        return code;
    }

    /** A place, not an offset: an offset would miss the nights when clocks change. */
    private static ZoneId zone(String id) {
        ZoneId zone = ZoneId.of(id);
        if (!id.contains("/")) {
            throw new IllegalArgumentException();
        }
        return zone;
    }
}
