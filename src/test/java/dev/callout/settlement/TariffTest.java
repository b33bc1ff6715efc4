package dev.callout.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.policy.ChargeRule;
import dev.callout.policy.Language;
import dev.callout.policy.PriceEdition;
import dev.callout.policy.PriceItem;
import dev.callout.policy.PriceKnobs;
import dev.callout.policy.PriceList;
import dev.callout.policy.PriceRef;
import dev.callout.policy.Wording;
import dev.callout.time.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TariffTest {
    private static final CurrencyUnit NOK = CurrencyUnit.of("NOK");
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final PriceRef TIME = PriceRef.of("service/time");
    private static final PriceRef CABLE = PriceRef.of("service/cable");
    private static final PriceRef FEE = PriceRef.of("service/fee");
    private static final ChargeRule ALL = rule(FEE, TIME, CABLE);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "900, 1", "901, 2", "1800, 2", "1801, 3", "86400, 96"})
    void eachStartedStepOfTimeCostsItsPrice(long seconds, int steps) {
        assertThat(Tariff.started(Duration.ofSeconds(seconds), Duration.ofMinutes(15)))
                .isEqualTo(steps);
    }

    @Test
    void timeAndMaterialAddUpToTheCoinAndTaxIsRoundedOnce() {
        ChargeFacts facts = new ChargeFacts(NOON, List.of(), 40, Map.of(CABLE, 7));
        Priced priced = tariff(false).price(ALL, facts, DAY, null);
        assertThat(priced.lines())
                .extracting(line -> line.item() + " " + line.quantity() + " " + line.amount())
                .containsExactly("service/fee 1 NOK 500.00", "service/time 3 NOK 749.97", "service/cable 7 NOK 86.45");
        assertThat(priced.net()).isEqualTo(nok("1336.42"));
        assertThat(priced.tax()).isEqualTo(nok("334.11"));
        assertThat(priced.total()).isEqualTo(nok("1670.53"));
    }

    @Test
    void taxThatIsInThePricesIsTakenOutOfTheTotal() {
        Priced priced = tariff(true).price(rule(FEE), ChargeFacts.of(NOON), DAY, null);
        assertThat(priced.total()).isEqualTo(nok("500.00"));
        assertThat(priced.tax()).isEqualTo(nok("100.00"));
        assertThat(priced.net()).isEqualTo(nok("400.00"));
    }

    @Test
    void theEditionOfTheDayHoldsAndBeforeTheFirstThereIsNoPrice() {
        Priced later = tariff(true).price(rule(FEE), ChargeFacts.of(NOON), LocalDate.parse("2027-01-01"), null);
        assertThat(later.total()).isEqualTo(nok("550.00"));
        assertThatThrownBy(
                        () -> tariff(true).price(rule(FEE), ChargeFacts.of(NOON), LocalDate.parse("2025-12-31"), null))
                .isInstanceOf(PriceMissing.class);
    }

    @Test
    void theCustomersOwnListGoesFirstWhereItHasTheItem() {
        Priced priced = tariff(true).price(rule(FEE, TIME), new ChargeFacts(NOON, List.of(), 10, Map.of()), DAY, "key");
        assertThat(priced.lines())
                .extracting(line -> line.item().toString())
                .containsExactly("key/fee", "service/time");
    }

    @Test
    void nothingIsOwedForWorkThatTookNoTime() {
        assertThat(tariff(true)
                        .price(rule(TIME, CABLE), ChargeFacts.of(NOON), DAY, null)
                        .isFree())
                .isTrue();
    }

    @Test
    void chargesComeToTheSameOverAnySplitOfTheWorkAndAnyOrderOfItsParts() {
        Random chance = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<ChargeFacts> parts = new ArrayList<>();
            ChargeFacts whole = ChargeFacts.of(NOON);
            for (int i = chance.nextInt(4); i >= 0; i--) {
                Instant start = NOON.plusSeconds(chance.nextInt(20_000));
                Window window = new Window(start, start.plusSeconds(1 + chance.nextInt(9_000)));
                whole = whole.with(new ChargeFacts(NOON, List.of(window), 0, Map.of()));
                split(window, chance).forEach(part -> parts.add(new ChargeFacts(NOON, List.of(part), 0, Map.of())));
            }
            int pieces = chance.nextInt(9);
            whole = whole.with(new ChargeFacts(NOON, List.of(), 0, Map.of(CABLE, pieces)));
            for (int i = 0; i < pieces; i++) {
                parts.add(new ChargeFacts(NOON, List.of(), 0, Map.of(CABLE, 1)));
            }
            // what overlaps, told twice, is still one stretch of work
            parts.add(parts.get(0).pieces().isEmpty() ? parts.get(0) : ChargeFacts.of(NOON));
            Collections.shuffle(parts, chance);
            ChargeFacts told = parts.stream().reduce(ChargeFacts.of(NOON), ChargeFacts::with);
            assertThat(tariff(false).price(ALL, told, DAY, null))
                    .isEqualTo(tariff(false).price(ALL, whole, DAY, null));
        }
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

    private static Tariff tariff(boolean includeTax) {
        Wording names = new Wording(Map.of(Language.EN, "x"), Language.EN);
        Map<String, PriceItem> items = Map.of(
                "fee", new PriceItem("fee", names, nok("500.00"), PriceItem.Per.ONCE, Duration.ofMinutes(15), ""),
                "time", new PriceItem("time", names, nok("249.99"), PriceItem.Per.STARTED, Duration.ofMinutes(15), ""),
                "cable", new PriceItem("cable", names, nok("12.35"), PriceItem.Per.PIECE, Duration.ofMinutes(15), ""));
        Map<String, PriceItem> dearer = Map.of(
                "fee", new PriceItem("fee", names, nok("550.00"), PriceItem.Per.ONCE, Duration.ofMinutes(15), ""));
        BigDecimal tax = new BigDecimal("25");
        PriceList service = new PriceList(
                "service",
                names,
                List.of(
                        new PriceEdition(LocalDate.parse("2026-01-01"), tax, items),
                        new PriceEdition(LocalDate.parse("2027-01-01"), tax, dearer)));
        PriceList key =
                new PriceList("key", names, List.of(new PriceEdition(LocalDate.parse("2026-01-01"), tax, dearer)));
        return new Tariff(
                new PriceKnobs(NOK, RoundingMode.HALF_UP, includeTax, Map.of("service", service, "key", key)));
    }

    private static ChargeRule rule(PriceRef... items) {
        Wording names = new Wording(Map.of(Language.EN, "x"), Language.EN);
        return new ChargeRule("rule", names, ChargeRule.When.FAULT, List.of(items), ChargeRule.Waiver.ADMIN);
    }

    private static Money nok(String amount) {
        return Money.of(NOK, new BigDecimal(amount));
    }
}
