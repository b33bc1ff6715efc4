package dev.callout.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contract")
@SuppressWarnings("NullAway.Init")
class ContractEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID customer;
    String number;

    @Nullable
    String priceList;

    @Nullable
    String serviceLevel;

    boolean balanceInOrder;

    ContractEntity fill(Contract contract) {
        id = contract.id().value();
        customer = contract.customer().value();
        number = contract.number();
        priceList = contract.priceList();
        serviceLevel = contract.serviceLevel();
        balanceInOrder = contract.balanceInOrder();
        return this;
    }

    Contract view() {
        return new Contract(
                new ContractId(id), new CustomerId(customer), number, priceList, serviceLevel, balanceInOrder);
    }
}
