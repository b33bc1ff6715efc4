package dev.callout.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer")
@SuppressWarnings("NullAway.Init")
class CustomerEntity {
    @Id
    UUID id;

    @Version
    int version;

    String surname;

    @Nullable
    String name;

    @Enumerated(EnumType.STRING)
    Customer.Kind kind;

    CustomerEntity fill(Customer customer) {
        id = customer.id().value();
        surname = customer.surname();
        name = customer.name();
        kind = customer.kind();
        return this;
    }

    Customer view() {
        return new Customer(new CustomerId(id), surname, name, kind);
    }
}
