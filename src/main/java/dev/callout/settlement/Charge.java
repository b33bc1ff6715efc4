package dev.callout.settlement;

import dev.callout.customer.ContractId;
import dev.callout.policy.ChargeRule;
import dev.callout.visit.VisitId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes, by which rule, from which facts. Immutable.
 *
 * @param version rises with every change; its ETag
 * @param waivedBy who may let the customer off
 * @param facts what it was reckoned from, by name, for people
 * @param rulebook version of the rulebook whose prices these are
 * @param told when and by whom the customer was told the price beforehand; null: was not
 * @param agreedBy who ordered it; null: nobody was asked
 * @param reason why it was refused or waived
 */
public record Charge(
        ChargeId id,
        int version,
        ChargeState state,
        String rule,
        ChargeRule.Waiver waivedBy,
        @Nullable VisitId visit,
        @Nullable ContractId contract,
        Instant at,
        Priced priced,
        Map<String, Object> facts,
        String rulebook,
        @Nullable Told told,
        @Nullable String agreedBy,
        @Nullable String reason,
        Instant madeAt,
        String madeBy) {
    /** When and by whom a customer was told a price. */
    public record Told(Instant at, String byWhom) {}
}
