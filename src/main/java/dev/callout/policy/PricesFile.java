package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads {@code prices.yaml}: price lists by id, each in editions by their first day. */
final class PricesFile {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");
    private static final String ID_EXPECTED = "id of letters, digits, dots and hyphens";
    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("100000000");
    private static final CurrencyUnit STAND_IN = CurrencyUnit.EUR;

    private static final Knob<String> CURRENCY = Knob.of(
            "currency",
            "currency code of three capital letters",
            "EUR",
            "The currency of all prices; must be set where there are price lists.",
            "",
            "",
            code -> CurrencyUnit.of(code).getCode());

    private static final Knob<RoundingMode> ROUNDING = rounding("How tax is rounded to the smallest coin.");

    private static final Knob<Boolean> INCLUDE_TAX = new Knob<>(
            "pricesIncludeTax",
            "true or false",
            "true",
            "Whether the tax is in the prices already; else it is added to them.",
            true,
            true,
            PricesFile::flag);

    private static final Knob<BigDecimal> TAX = Knob.decimal(
            "taxPercent",
            BigDecimal.ZERO,
            new BigDecimal("100"),
            3,
            null,
            "percent",
            "The tax on every item of the edition.");

    private static final Knob<PriceItem.Per> PER = Knob.of(
            "per",
            "ONCE, STARTED, PIECE or MONTH",
            "STARTED",
            "What the price is for: once, each started step of time, each piece, or a month of subscription.",
            PriceItem.Per.ONCE,
            PriceItem.Per.ONCE,
            PriceItem.Per::valueOf);

    private static final Knob<Duration> STEP = Knob.duration(
            "step",
            Duration.ofMinutes(1),
            Duration.ofHours(24),
            Duration.ofMinutes(15),
            "The step of time of items per STARTED: each begun one costs the price.");

    private static final Knob<String> KIND = Knob.of(
            "kind",
            "word",
            "internet-100",
            "Items of the same kind are equivalent: a customer may change from one to the other.",
            "",
            "",
            text -> text);

    static final List<Knob<?>> KNOBS = List.of(CURRENCY, ROUNDING, INCLUDE_TAX);
    static final List<Knob<?>> EDITION_KNOBS = List.of(TAX);
    static final List<Knob<?>> ITEM_KNOBS = List.of(price(STAND_IN), PER, STEP, KIND);

    private final @Nullable Language language;

    /** @param language every name must exist in it; null where it is not known */
    PricesFile(@Nullable Language language) {
        this.language = language;
    }

    /** How an amount is rounded; shared by all files with money in them. */
    static Knob<RoundingMode> rounding(String meaning) {
        return Knob.of(
                "rounding",
                "HALF_UP, HALF_EVEN, HALF_DOWN, UP or DOWN",
                "HALF_UP",
                meaning,
                RoundingMode.HALF_UP,
                RoundingMode.HALF_UP,
                PricesFile::roundingMode);
    }

    PriceKnobs read(Fields fields) {
        String code = CURRENCY.read(fields);
        CurrencyUnit currency = code.isEmpty() ? null : CurrencyUnit.of(code);
        Map<String, PriceList> lists = new LinkedHashMap<>();
        fields.findObject("lists", entries -> {
            for (String id : entries.names()) {
                PriceList list = isNamed(entries, id)
                        ? entries.findObject(id, list1 -> list(id, list1, currency == null ? STAND_IN : currency))
                        : null;
                if (list != null) {
                    lists.put(id, list);
                }
            }
            return lists;
        });
        if (code.isEmpty() && fields.has("lists") && fields.find("currency") == null) {
            String help = "For example 'currency: EUR'.";
            fields.fault("currency", "missing-field", null, "Price lists need a currency.", help);
        }
        return new PriceKnobs(currency, ROUNDING.read(fields), INCLUDE_TAX.read(fields), lists);
    }

    private PriceList list(String id, Fields fields, CurrencyUnit currency) {
        Wording names = Wordings.read(fields, "names", language);
        Set<LocalDate> days = new TreeSet<>();
        List<PriceEdition> editions = new ArrayList<>();
        fields.findObject("editions", byDay -> {
            for (String key : byDay.names()) {
                LocalDate from = day(byDay, key);
                PriceEdition edition = byDay.findObject(key, one -> edition(from, one, currency));
                if (edition != null && days.add(from)) {
                    editions.add(edition);
                }
            }
            return days;
        });
        if (editions.isEmpty()) {
            String help = "For example 'editions: {2026-01-01: {taxPercent: 20, items: …}}'.";
            fields.fault("editions", "no-edition", null, "The list has no edition: nothing has a price.", help);
        }
        editions.sort(Comparator.comparing(PriceEdition::from));
        return new PriceList(id, names, editions);
    }

    private PriceEdition edition(LocalDate from, Fields fields, CurrencyUnit currency) {
        Map<String, PriceItem> items = new LinkedHashMap<>();
        fields.findObject("items", entries -> {
            for (String id : entries.names()) {
                PriceItem item = isNamed(entries, id) ? entries.findObject(id, one -> item(id, one, currency)) : null;
                if (item != null) {
                    items.put(id, item);
                }
            }
            return items;
        });
        return new PriceEdition(from, TAX.read(fields), items);
    }

    private PriceItem item(String id, Fields fields, CurrencyUnit currency) {
        Wording names = Wordings.read(fields, "names", language);
        PriceItem.Per per = PER.read(fields);
        if (per != PriceItem.Per.STARTED && fields.has("step")) {
            String message = "Only items per STARTED have a step.";
            fields.fault("step", "step-without-time", fields.find("step"), message, "Set 'per: STARTED' or remove it.");
        }
        if (per != PriceItem.Per.MONTH && fields.has("kind")) {
            String message = "Only items per MONTH have a kind.";
            fields.fault("kind", "kind-without-month", fields.find("kind"), message, "Set 'per: MONTH' or remove it.");
        }
        Money price = Money.of(currency, price(currency).read(fields));
        return new PriceItem(id, names, price, per, STEP.read(fields), KIND.read(fields));
    }

    private static Knob<BigDecimal> price(CurrencyUnit currency) {
        int decimals = currency.getDecimalPlaces();
        String meaning = "The price, with no more decimals than the currency has.";
        return Knob.decimal("price", BigDecimal.ZERO, HIGHEST_PRICE, decimals, null, "money", meaning);
    }

    private static boolean isNamed(Fields fields, String id) {
        if (!ID.matcher(id).matches()) {
            fields.fault(id, "not-a-price-id", id, "Expected an " + ID_EXPECTED + ".", "For example \"1.1\".");
        }
        if (fields.find(id) == null) {
            String help = "Write its fields below it, indented, or remove it.";
            fields.fault(id, "empty-entry", null, "There is nothing below '" + id + "'.", help);
            return false;
        }
        return true;
    }

    private static LocalDate day(Fields fields, String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException refused) {
            String message = "Expected the edition's first day, such as 2026-01-01.";
            fields.fault(key, "not-a-date", key, message, "Year, month, day.");
            return LocalDate.EPOCH;
        }
    }

    private static boolean flag(JsonNode value) {
        if (!value.isBoolean()) {
            throw new IllegalArgumentException();
        }
        return value.booleanValue();
    }

    private static RoundingMode roundingMode(String text) {
        RoundingMode mode = RoundingMode.valueOf(text);
        if (!Set.of(
                        RoundingMode.HALF_UP,
                        RoundingMode.HALF_EVEN,
                        RoundingMode.HALF_DOWN,
                        RoundingMode.UP,
                        RoundingMode.DOWN)
                .contains(mode)) {
            throw new IllegalArgumentException();
        }
        return mode;
    }
}
