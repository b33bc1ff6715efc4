package dev.callout.desk;

import dev.callout.customer.ContractId;
import dev.callout.policy.Identification;
import dev.callout.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * A case that is to be opened.
 *
 * @param contract whose customer it is; null: not known
 * @param identifiedBy how that was proved; null: not at all
 */
public record NewCase(
        TerritoryId territory,
        Case.Report report,
        @Nullable ContractId contract,
        @Nullable Identification identifiedBy) {}
