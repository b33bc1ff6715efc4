package dev.callout.web;

import dev.callout.policy.ChargeRule;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.Billing;
import dev.callout.settlement.ChargeState;
import dev.callout.settlement.ChargeView;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Charges in words.
 *
 * @param state which are shown; empty: those of one case
 * @param alone whether only one is shown
 * @param ofCase the case's id; null: of all
 * @param after the last one shown, where there are more; null: none
 * @param refused whether something was not done
 */
record MoneyView(
        String state,
        List<Choice> states,
        boolean alone,
        @Nullable String ofCase,
        @Nullable String after,
        boolean refused,
        List<Line> lines,
        List<Export> exports) {

    /**
     * One charge.
     *
     * @param mayWaive whether whoever looks may let the customer off
     * @param answerable whether it is a quote whose customer can agree; what an act costs is due by the act
     */
    record Line(
            String id,
            String rule,
            String state,
            String amount,
            String net,
            String tax,
            List<String> items,
            List<Fact> facts,
            String waivedBy,
            boolean mayWaive,
            boolean answerable,
            @Nullable String visit,
            @Nullable String contract,
            @Nullable String told,
            @Nullable String agreedBy,
            @Nullable String reason,
            String madeAt,
            String madeBy) {
        /** The field of its form in which the reason is given. */
        public String field() {
            return "reason-" + id;
        }

        /** The field in which it is told who agrees. */
        public String by() {
            return "by-" + id;
        }
    }

    /** @param name of the program's own, to be spoken in the reader's language */
    record Fact(String name, String value) {}

    record Export(String id, String at, String by, int charges, int compensations, String totals) {
        static Export of(Billing.Export export, Speech speech) {
            return new Export(
                    export.id().toString(),
                    speech.moment(export.madeAt()),
                    export.madeBy(),
                    export.charges(),
                    export.compensations(),
                    export.totals().entrySet().stream()
                            .map(total -> speech.money(total.getValue(), total.getKey()))
                            .collect(Collectors.joining(", ")));
        }
    }

    static Line line(
            ChargeView one,
            boolean mayWaive,
            @Nullable String visit,
            @Nullable String contract,
            Rulebook rulebook,
            Speech speech) {
        ChargeRule rule = rulebook.charges().get(one.rule());
        ChargeView.ToldView told = one.told();
        return new Line(
                one.id(),
                rule == null ? one.rule() : rule.names().in(speech.language()),
                one.state().name(),
                speech.money(one.amount(), one.currency()),
                speech.money(one.net(), one.currency()),
                speech.money(one.tax(), one.currency()),
                one.lines().stream()
                        .map(item -> item.item() + " × " + item.quantity() + " = "
                                + speech.money(item.amount(), one.currency()))
                        .toList(),
                facts(one.facts(), speech),
                one.waivedBy(),
                mayWaive,
                one.state() == ChargeState.QUOTED && (rule == null || !rule.isOfAct()),
                visit,
                contract,
                told == null ? null : speech.moment(told.at()) + ", " + told.by(),
                one.agreedBy(),
                one.reason(),
                speech.moment(one.madeAt()),
                one.madeBy());
    }

    private static List<Fact> facts(Map<String, Object> facts, Speech speech) {
        List<Fact> told = new ArrayList<>();
        facts.forEach((name, value) -> told.add(new Fact(name, spoken(value, speech))));
        return told;
    }

    /** Facts are moments, counts, words, and maps and lists of them. */
    private static String spoken(Object value, Speech speech) {
        if (value instanceof Map<?, ?> map) {
            Object start = map.get("start");
            Object end = map.get("end");
            return start != null && end != null
                    ? spoken(start, speech) + "–" + spoken(end, speech)
                    : map.entrySet().stream()
                            .map(entry -> entry.getKey() + " × " + entry.getValue())
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> spoken(one, speech)).collect(Collectors.joining(", "));
        }
        String text = String.valueOf(value);
        try {
            return speech.moment(Instant.parse(text));
        } catch (DateTimeException noMoment) {
            return text;
        }
    }
}
