package dev.callout.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.policy.CompensationKnobs;
import dev.callout.policy.CompensationKnobs.DayPrice;
import dev.callout.policy.CompensationKnobs.PartDays;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

final class CompensationLawTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final CurrencyUnit NOK = CurrencyUnit.of("NOK");
    private static final Money MONTHLY = nok("599.00");
    private static final List<PaidPeriod> ALWAYS =
            List.of(new PaidPeriod(window("2026-01-01T00:00", "2028-01-01T00:00"), MONTHLY));

    @Test
    void threeWholeDaysOfNovemberAreThreeThirtiethsOfThePrice() {
        Compensation three = exact().reckon(List.of(window("2026-11-03T00:00", "2026-11-06T00:00")), ALWAYS, List.of());
        assertThat(three.amount()).isEqualTo(nok("59.90"));
        assertThat(three.days()).hasSize(3);
    }

    @Test
    void partDaysCountByTheSecondAsWholeOnesOrNotAtAll() {
        List<Window> out = List.of(window("2026-11-03T18:00", "2026-11-05T06:00"));
        assertThat(exact().reckon(out, ALWAYS, List.of()).amount()).isEqualTo(nok("29.95"));
        assertThat(law(PartDays.STARTED).reckon(out, ALWAYS, List.of()).amount())
                .isEqualTo(nok("59.90"));
        assertThat(law(PartDays.WHOLE).reckon(out, ALWAYS, List.of()).amount()).isEqualTo(nok("19.97"));
    }

    @Test
    void aDayIsAsLongAsItsClocksMakeIt() {
        assertThat(exact().reckon(List.of(window("2026-10-25T00:00", "2026-10-26T00:00")), ALWAYS, List.of())
                        .amount())
                .as("25 hours are one day of 31")
                .isEqualTo(nok("19.32"));
        assertThat(exact().reckon(List.of(window("2026-03-29T00:00", "2026-03-30T00:00")), ALWAYS, List.of())
                        .amount())
                .isEqualTo(nok("19.32"));
    }

    @Test
    void aMonthAYearOrAThirtiethIsADaysMeasure() {
        List<Window> february = List.of(window("2027-02-01T00:00", "2027-03-01T00:00"));
        assertThat(exact().reckon(february, ALWAYS, List.of()).amount()).isEqualTo(MONTHLY);
        assertThat(law(DayPrice.THIRTIETH, PartDays.EXACT, RoundingMode.HALF_UP, Duration.ZERO)
                        .reckon(february, ALWAYS, List.of())
                        .amount())
                .isEqualTo(nok("559.07"));
        assertThat(law(DayPrice.YEAR, PartDays.EXACT, RoundingMode.HALF_UP, Duration.ZERO)
                        .reckon(february, ALWAYS, List.of())
                        .amount())
                .isEqualTo(nok("551.41"));
    }

    @Test
    void suspendedTimeIsNotCompensatedBecauseNothingWasPaid() {
        List<Window> out = List.of(window("2026-11-01T00:00", "2026-11-11T00:00"));
        List<Window> suspended = List.of(window("2026-11-04T00:00", "2026-11-08T00:00"));
        assertThat(exact().reckon(out, ALWAYS, suspended).amount()).isEqualTo(nok("119.80"));
    }

    @Test
    void aChangeOfPackageSplitsItsDayByTime() {
        List<PaidPeriod> changed = List.of(
                new PaidPeriod(window("2026-01-01T00:00", "2026-11-03T12:00"), nok("600.00")),
                new PaidPeriod(window("2026-11-03T12:00", "2028-01-01T00:00"), nok("300.00")));
        List<Window> day = List.of(window("2026-11-03T00:00", "2026-11-04T00:00"));
        assertThat(exact().reckon(day, changed, List.of()).amount()).isEqualTo(nok("15.00"));
        assertThat(law(PartDays.STARTED).reckon(day, changed, List.of()).amount())
                .isEqualTo(nok("15.00"));
    }

    @Test
    void shortOutagesAreNotCompensatedWhereTheOperatorSaysSo() {
        CompensationLaw law = law(DayPrice.CALENDAR_MONTH, PartDays.EXACT, RoundingMode.UP, Duration.ofHours(4));
        Instant noon = Instant.parse("2026-11-03T11:00:00Z");
        assertThat(law.reckon(List.of(new Window(noon, noon.plusSeconds(4 * 3600 - 1))), ALWAYS, List.of())
                        .amount())
                .isEqualTo(nok("0.00"));
        assertThat(law.reckon(List.of(new Window(noon, noon.plusSeconds(4 * 3600))), ALWAYS, List.of())
                        .amount())
                .isEqualTo(nok("3.33"));
    }

    @Test
    void roundingIsTheOperatorsAndSaid() {
        List<Window> third = List.of(window("2026-11-03T00:00", "2026-11-03T08:00"));
        List<PaidPeriod> ten = List.of(new PaidPeriod(ALWAYS.get(0).window(), nok("10.00")));
        assertThat(law(DayPrice.CALENDAR_MONTH, PartDays.EXACT, RoundingMode.UP, Duration.ZERO)
                        .reckon(third, ten, List.of()))
                .satisfies(up -> {
                    assertThat(up.exact()).isEqualTo("1/9");
                    assertThat(up.rounding()).isEqualTo(RoundingMode.UP);
                    assertThat(up.amount()).isEqualTo(nok("0.12"));
                });
        assertThat(exact().reckon(third, ten, List.of()).amount()).isEqualTo(nok("0.11"));
    }

    @Test
    void itComesToTheSameOverAnySplitOfThePeriodAndAnyOrderOfEvents() {
        Random chance = new Random(11);
        for (int round = 0; round < 400; round++) {
            CompensationLaw law = law(
                    pick(DayPrice.values(), chance),
                    pick(PartDays.values(), chance),
                    pick(new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN}, chance),
                    Duration.ZERO);
            List<Window> out = windows(chance, 3);
            List<Window> suspended = windows(chance, 2);
            Money whole = law.reckon(out, ALWAYS, suspended).amount();
            List<Window> parts = new ArrayList<>();
            out.forEach(window -> parts.addAll(split(window, chance)));
            parts.add(parts.get(0));
            Collections.shuffle(parts, chance);
            List<Window> gaps = new ArrayList<>();
            suspended.forEach(window -> gaps.addAll(split(window, chance)));
            Collections.shuffle(gaps, chance);
            assertThat(law.reckon(parts, periods(chance), gaps).amount()).isEqualTo(whole);

            // paid out piece by piece as the outage goes on, the parts are the whole to the coin
            Money paid = Money.zero(NOK);
            List<Window> known = new ArrayList<>();
            for (Window part : parts) {
                known.add(part);
                paid = paid.plus(law.reckon(known, ALWAYS, suspended).beyond(paid));
            }
            assertThat(paid).isEqualTo(whole);
        }
    }

    @Test
    void itIsNeverMoreThanThePriceOfTheTimeAndNeverLess() {
        Random chance = new Random(13);
        for (int round = 0; round < 200; round++) {
            List<Window> out = ChargeFacts.joined(windows(chance, 3));
            BigDecimal whole =
                    law(PartDays.WHOLE).reckon(out, ALWAYS, List.of()).amount().getAmount();
            BigDecimal exact = exact().reckon(out, ALWAYS, List.of()).amount().getAmount();
            BigDecimal started = law(PartDays.STARTED)
                    .reckon(out, ALWAYS, List.of())
                    .amount()
                    .getAmount();
            assertThat(whole).isLessThanOrEqualTo(exact);
            assertThat(exact).isLessThanOrEqualTo(started);
        }
    }

    /** The same price all the time, in pieces. */
    private static List<PaidPeriod> periods(Random chance) {
        return split(ALWAYS.get(0).window(), chance).stream()
                .map(window -> new PaidPeriod(window, MONTHLY))
                .toList();
    }

    private static List<Window> windows(Random chance, int most) {
        List<Window> windows = new ArrayList<>();
        Instant base = Instant.parse("2026-10-20T00:00:00Z");
        for (int i = chance.nextInt(most); i >= 0; i--) {
            Instant start = base.plusSeconds(chance.nextInt(20 * 86_400));
            windows.add(new Window(start, start.plusSeconds(1 + chance.nextInt(6 * 86_400))));
        }
        return windows;
    }

    private static List<Window> split(Window window, Random chance) {
        long length = window.length().toSeconds();
        if (length < 2 || chance.nextInt(3) == 0) {
            return List.of(window);
        }
        Instant cut = window.start().plusSeconds(1 + (long) chance.nextInt((int) length - 1));
        List<Window> parts = new ArrayList<>(split(new Window(window.start(), cut), chance));
        parts.addAll(split(new Window(cut, window.end()), chance));
        return parts;
    }

    private static <T> T pick(T[] all, Random chance) {
        return all[chance.nextInt(all.length)];
    }

    private static CompensationLaw exact() {
        return law(PartDays.EXACT);
    }

    private static CompensationLaw law(PartDays partDays) {
        return law(DayPrice.CALENDAR_MONTH, partDays, RoundingMode.HALF_UP, Duration.ZERO);
    }

    private static CompensationLaw law(DayPrice dayPrice, PartDays partDays, RoundingMode rounding, Duration shortest) {
        return new CompensationLaw(
                new CompensationKnobs(dayPrice, partDays, rounding, shortest), new WallClock(OSLO), NOK);
    }

    private static Window window(String start, String end) {
        return new Window(at(start), at(end));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OSLO).toInstant();
    }

    private static Money nok(String amount) {
        return Money.of(NOK, new BigDecimal(amount));
    }
}
