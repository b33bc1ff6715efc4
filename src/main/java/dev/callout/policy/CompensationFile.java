package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.policy.CompensationKnobs.DayPrice;
import dev.callout.policy.CompensationKnobs.PartDays;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** Reads {@code compensation.yaml}. */
final class CompensationFile {
    private static final Knob<DayPrice> DAY_PRICE = Knob.of(
            "dayPrice",
            "CALENDAR_MONTH, THIRTIETH or YEAR",
            "CALENDAR_MONTH",
            "What a day costs: the month's price over its days, a thirtieth of it, or twelve times it over the year's.",
            DayPrice.CALENDAR_MONTH,
            DayPrice.CALENDAR_MONTH,
            DayPrice::valueOf);

    private static final Knob<PartDays> PART_DAYS = Knob.of(
            "partDays",
            "EXACT, STARTED or WHOLE",
            "EXACT",
            "What a day counts that was not lost whole: its share to the second, as a whole one, or nothing.",
            PartDays.EXACT,
            PartDays.EXACT,
            PartDays::valueOf);

    private static final Knob<RoundingMode> ROUNDING =
            PricesFile.rounding("How the sum is rounded to the smallest coin, once.");

    private static final Knob<Duration> SHORTEST = Knob.duration(
            "shortest",
            Duration.ZERO,
            Duration.ofDays(31),
            Duration.ZERO,
            "What was out shorter than this in all is not compensated.");

    static final List<Knob<?>> KNOBS = List.of(DAY_PRICE, PART_DAYS, ROUNDING, SHORTEST);

    private CompensationFile() {}

    static CompensationKnobs read(Fields fields) {
        return new CompensationKnobs(
                DAY_PRICE.read(fields), PART_DAYS.read(fields), ROUNDING.read(fields), SHORTEST.read(fields));
    }
}
