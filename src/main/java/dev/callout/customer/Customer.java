package dev.callout.customer;

import org.jspecify.annotations.Nullable;

/** Who pays. */
public record Customer(
        CustomerId id, String surname, @Nullable String name, Kind kind) {
    /** Whether the customer is a household or a company. */
    public enum Kind {
        PRIVATE,
        BUSINESS
    }

    /** Without names: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Customer[" + id + "]";
    }
}
