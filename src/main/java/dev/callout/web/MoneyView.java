package dev.callout.web;

import dev.callout.settlement.Billing;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Charges in words.
 *
 * @param state which are shown; empty: those of one case
 * @param alone whether only one is shown
 * @param ofCase the case's id; null: of all
 * @param after the last one shown, where there are more; null: none
 */
record MoneyView(
        String state,
        List<Choice> states,
        boolean alone,
        @Nullable String ofCase,
        @Nullable String after,
        List<Line> lines,
        List<Export> exports) {
    /** Those of one case. */
    static MoneyView ofCase(String id, List<Line> lines) {
        return new MoneyView("", List.of(), false, id, null, lines, List.of());
    }

    /** One alone. */
    static MoneyView ofOne(@Nullable String ofCase, List<Line> lines) {
        return new MoneyView("", List.of(), true, ofCase, null, lines, List.of());
    }

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
}
