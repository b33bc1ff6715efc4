package dev.callout.settlement;

import dev.callout.customer.ContractId;
import dev.callout.visit.VisitId;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which charges a list shows; {@code after} for paging. */
public record ChargeFilter(
        Optional<VisitId> visit, Optional<ContractId> contract, Set<ChargeState> states, Optional<ChargeId> after) {
    String query() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        visit.ifPresent(id -> conditions.add("visit = :visit"));
        contract.ifPresent(id -> conditions.add("contract = :contract"));
        after.ifPresent(id -> conditions.add("id > :after"));
        if (!states.isEmpty()) {
            conditions.add("state in :states");
        }
        return String.join(" and ", conditions) + " order by id";
    }

    Parameters parameters() {
        Parameters parameters = new Parameters();
        visit.ifPresent(id -> parameters.and("visit", id.value()));
        contract.ifPresent(id -> parameters.and("contract", id.value()));
        after.ifPresent(id -> parameters.and("after", id.value()));
        if (!states.isEmpty()) {
            parameters.and("states", states);
        }
        return parameters;
    }
}
