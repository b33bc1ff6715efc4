package dev.callout.settlement;

import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.error.NotFound;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;

/** Knows who pays for a visit or for help without one, by which list, and whose days count. */
@ApplicationScoped
@Transactional
class Payers {
    private final Customers customers;
    private final Territories territories;
    private final Rulebook rulebook;

    Payers(Customers customers, Territories territories, Rulebook rulebook) {
        this.customers = customers;
        this.territories = territories;
        this.rulebook = rulebook;
    }

    NewCharge.Whose of(Visit visit) {
        ContractId contract = visit.place().contract();
        String list = contract == null ? null : customers.getContract(contract).priceList();
        return new NewCharge.Whose(visit.id(), contract, list);
    }

    NewCharge.Whose of(Contract contract) {
        return new NewCharge.Whose(null, contract.id(), contract.priceList());
    }

    ZoneId zone(Visit visit) {
        return territories.get(visit.territory()).zone();
    }

    /** Of help without a place: the operator's own. */
    ZoneId zone() {
        return rulebook.operator().zone();
    }

    /** @throws NotFound where no contract has the number */
    Contract contract(String number) {
        return customers.findContract(number).orElseThrow(() -> new NotFound("contract"));
    }

    String number(ContractId id) {
        return customers.getContract(id).number();
    }
}
