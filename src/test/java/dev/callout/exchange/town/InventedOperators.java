package dev.callout.exchange.town;

import java.util.List;

/** The four samples beside the town's. Places, streets, people and numbers are invented. */
final class InventedOperators {
    static final List<InventedOperator> ALL = List.of(
            RuralOperator.OPERATOR, CableOperator.OPERATOR, WholesaleOperator.OPERATOR, MachinesOperator.OPERATOR);

    private InventedOperators() {}
}
