package dev.callout.customer;

import org.jspecify.annotations.Nullable;

/**
 * What a customer pays for.
 *
 * @param number the operator's number, unique
 * @param priceList the name of a price list in the rulebook; null: the usual one
 * @param serviceLevel the name of a service level in the rulebook; null: the usual one
 */
public record Contract(
        ContractId id,
        CustomerId customer,
        String number,
        @Nullable String priceList,
        @Nullable String serviceLevel,
        boolean balanceInOrder) {}
