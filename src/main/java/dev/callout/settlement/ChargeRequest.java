package dev.callout.settlement;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.policy.ChargeRule;
import dev.callout.policy.ChargeRule.When;
import dev.callout.policy.PriceRef;
import dev.callout.policy.Rulebook;
import dev.callout.visit.VisitId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A charge or a quote as it is asked for, checked.
 *
 * @param rule null where it is at fault
 * @param at null: now
 */
record ChargeRequest(
        @Nullable VisitId visit,
        @Nullable String contract,
        @Nullable ChargeRule rule,
        int minutes,
        Map<PriceRef, Integer> pieces,
        @Nullable Instant at,
        @Nullable String agreedBy) {
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final int MOST_PIECES = 10_000;

    static ChargeRequest read(Fields fields, Rulebook rulebook, boolean quote) {
        VisitId visit = fields.find("visit", "a visit's id", VisitId::of);
        String contract = fields.findText("contract");
        if ((visit == null) == (contract == null)) {
            String message = "Give either 'visit' or 'contract', the number of one.";
            fields.fault("visit", "one-of", null, message, null);
        }
        ChargeRule rule = rule(fields, rulebook.charges(), quote);
        Map<PriceRef, Integer> pieces = new LinkedHashMap<>();
        fields.findObject("pieces", counts -> {
            for (String item : counts.names()) {
                piece(counts, item, rule, pieces);
            }
            return pieces;
        });
        String agreedBy = fields.findText("agreedBy");
        if (!quote && rule != null && rule.when() == When.EXTRA_WORK && agreedBy == null) {
            String help = "Quote the price first, then name who agreed to it.";
            fields.fault("agreedBy", "missing-field", null, "Work beyond the contract is optional.", help);
        }
        return new ChargeRequest(
                visit,
                contract,
                rule,
                (int) fields.integer("minutes", 0, MOST_MINUTES, 0),
                pieces,
                fields.findInstant("at"),
                agreedBy);
    }

    private static @Nullable ChargeRule rule(Fields fields, Map<String, ChargeRule> rules, boolean quote) {
        String named = fields.text("rule");
        ChargeRule rule = rules.get(named);
        if (named.isEmpty()) {
            return null;
        }
        if (rule == null) {
            String near = Nearest.to(named, rules.keySet());
            String help = near == null ? "One of " + rules.keySet() : near;
            fields.fault("rule", "unknown-rule", named, "There is no such charge rule.", help);
        } else if (!quote && rule.isOfAct()) {
            String message = "This is charged by the act itself.";
            fields.fault("rule", "charged-by-act", named, message, "Cancel or move the visit.");
        }
        return rule;
    }

    private static void piece(Fields counts, String item, @Nullable ChargeRule rule, Map<PriceRef, Integer> pieces) {
        JsonNode value = counts.find(item);
        List<String> known = rule == null
                ? List.of()
                : rule.items().stream().map(PriceRef::toString).collect(Collectors.toList());
        if (rule != null && !known.contains(item)) {
            String near = Nearest.to(item, known);
            String help = near == null ? "One of " + known : near;
            counts.fault(item, "unknown-price-item", item, "The rule does not charge this item.", help);
        } else if (value == null || !value.isInt() || value.intValue() < 0 || value.intValue() > MOST_PIECES) {
            counts.fault(item, "out-of-range", value, "Expected how many, 0 to " + MOST_PIECES + ".", null);
        } else if (rule != null) {
            pieces.put(PriceRef.of(item), value.intValue());
        }
    }
}
