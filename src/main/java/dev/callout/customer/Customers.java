package dev.callout.customer;

import dev.callout.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The operator's customers and their contracts. */
@ApplicationScoped
@Transactional
public class Customers {
    private final CustomerRows rows;
    private final ContractRows contracts;

    Customers(CustomerRows rows, ContractRows contracts) {
        this.rows = rows;
        this.contracts = contracts;
    }

    /** @throws NotFound where there is none */
    public Customer get(CustomerId id) {
        return rows.findByIdOptional(id.value()).map(CustomerEntity::view).orElseThrow(() -> new NotFound("customer"));
    }

    /** Adds the customer, or changes the one with its id. */
    public void put(Customer customer) {
        CustomerEntity row = rows.findById(customer.id().value());
        if (row == null) {
            rows.persist(new CustomerEntity().fill(customer));
        } else {
            row.fill(customer);
        }
    }

    /** @throws NotFound where there is none */
    public Contract getContract(ContractId id) {
        return contracts
                .findByIdOptional(id.value())
                .map(ContractEntity::view)
                .orElseThrow(() -> new NotFound("contract"));
    }

    public Optional<Contract> findContract(String number) {
        return contracts.find("number", number).firstResultOptional().map(ContractEntity::view);
    }

    /** All contracts of the given customers, in the order of their numbers. */
    public List<Contract> listContracts(Collection<CustomerId> holders) {
        return contracts
                .list(
                        "customer in ?1 order by number",
                        holders.stream().map(CustomerId::value).toList())
                .stream()
                .map(ContractEntity::view)
                .toList();
    }

    /** Adds the contract, or changes the one with its id. */
    public void putContract(Contract contract) {
        ContractEntity row = contracts.findById(contract.id().value());
        if (row == null) {
            contracts.persist(new ContractEntity().fill(contract));
        } else {
            row.fill(contract);
        }
    }
}
