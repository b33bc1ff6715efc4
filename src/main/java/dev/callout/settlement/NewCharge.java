package dev.callout.settlement;

import dev.callout.customer.ContractId;
import dev.callout.policy.ChargeRule;
import dev.callout.visit.VisitId;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that costs, before it is priced.
 *
 * @param zone whose local day says which edition of a price list holds
 * @param ownList the customer's own price list; null: none
 * @param notes facts for people, by name
 */
record NewCharge(ChargeRule rule, Whose whose, ZoneId zone, ChargeFacts facts, Map<String, String> notes) {
    NewCharge {
        notes = Map.copyOf(notes);
    }

    /**
     * Who pays for what.
     *
     * @param priceList the customer's own; null: none
     */
    record Whose(
            @Nullable VisitId visit,
            @Nullable ContractId contract,
            @Nullable String priceList) {}
}
