package dev.callout.desk;

import dev.callout.customer.ContractId;
import dev.callout.territory.TerritoryId;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases a list shows.
 *
 * @param states only those in one of these; empty: all
 * @param after only those with a greater id, for paging
 */
record CaseFilter(
        Optional<TerritoryId> territory, Set<CaseState> states, Optional<ContractId> contract, Optional<CaseId> after) {
    String query() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        territory.ifPresent(id -> conditions.add("territory = :territory"));
        contract.ifPresent(id -> conditions.add("contract = :contract"));
        after.ifPresent(id -> conditions.add("id > :after"));
        if (!states.isEmpty()) {
            conditions.add("state in :states");
        }
        return String.join(" and ", conditions) + " order by id";
    }

    Parameters parameters() {
        Parameters parameters = new Parameters();
        territory.ifPresent(id -> parameters.and("territory", id.value()));
        contract.ifPresent(id -> parameters.and("contract", id.value()));
        after.ifPresent(id -> parameters.and("after", id.value()));
        if (!states.isEmpty()) {
            parameters.and("states", states);
        }
        return parameters;
    }
}
