package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.policy.ChargeRule.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code charges.yaml}: charge rules by id. */
final class ChargesFile {
    private static final Knob<When> WHEN = Knob.of(
            "when",
            "LATE_CANCELLATION, LATE_MOVE, IN_VAIN, FAULT or EXTRA_WORK",
            "FAULT",
            "What brings the charge about; for FAULT, the rule's name is the attribution that technicians report.",
            null,
            When.FAULT,
            When::valueOf);

    private static final Knob<ChargeRule.Waiver> WAIVER = Knob.of(
            "waivedBy",
            "DISPATCHER, ADMIN or NOBODY",
            "ADMIN",
            "Who may let a customer off.",
            ChargeRule.Waiver.DISPATCHER,
            ChargeRule.Waiver.DISPATCHER,
            ChargeRule.Waiver::valueOf);

    static final List<Knob<?>> KNOBS = List.of(WHEN, WAIVER);

    private final @Nullable Language language;
    private final @Nullable PriceKnobs prices;

    /**
     * @param language every name must exist in it; null where it is not known
     * @param prices what rules may charge; null where it could not be read, so that items cannot be checked
     */
    ChargesFile(@Nullable Language language, @Nullable PriceKnobs prices) {
        this.language = language;
        this.prices = prices;
    }

    Map<String, ChargeRule> read(Fields fields) {
        Map<String, ChargeRule> rules = new LinkedHashMap<>();
        Map<When, String> single = new EnumMap<>(When.class);
        for (String id : fields.names()) {
            ChargeRule rule = Names.hasEntry(fields, id) ? fields.findObject(id, entry -> rule(id, entry)) : null;
            if (rule == null) {
                continue;
            }
            rules.put(id, rule);
            boolean many = rule.when() == When.FAULT || rule.when() == When.EXTRA_WORK;
            String before = many ? null : single.putIfAbsent(rule.when(), id);
            if (before != null) {
                String message = "The rule '" + before + "' answers for " + rule.when() + " already.";
                fields.issues().add("rule-twice", fields.pointer(id) + "/when", rule.when(), message, "Keep one.");
            }
        }
        return rules;
    }

    private ChargeRule rule(String id, Fields fields) {
        Wording names = Wordings.read(fields, "names", language);
        return new ChargeRule(id, names, WHEN.read(fields), items(fields), WAIVER.read(fields));
    }

    private List<PriceRef> items(Fields fields) {
        List<PriceRef> refs = new ArrayList<>();
        JsonNode list = fields.findArray("items");
        for (int i = 0; list != null && i < list.size(); i++) {
            String text = list.get(i).isTextual() ? list.get(i).textValue() : "";
            String pointer = "items/" + i;
            try {
                PriceRef ref = PriceRef.of(text);
                if (prices != null && !known().contains(text)) {
                    add(
                            fields,
                            pointer,
                            "unknown-price-item",
                            text,
                            "There is no such item.",
                            Names.near(text, known()));
                }
                refs.add(ref);
            } catch (IllegalArgumentException refused) {
                String help = "For example '- \"3/1.1\"': item 1.1 of price list 3.";
                add(fields, pointer, "not-understood", list.get(i), "Expected list/item in quotes.", help);
            }
        }
        return refs;
    }

    private static void add(Fields fields, String at, String code, Object found, String message, String help) {
        fields.issues().add(code, fields.pointer() + '/' + at, found, message, help);
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        if (prices != null) {
            prices.lists().forEach((id, list) -> list.itemIds().forEach(item -> known.add(id + '/' + item)));
        }
        return known;
    }
}
