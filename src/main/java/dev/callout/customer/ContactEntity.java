package dev.callout.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contact")
@SuppressWarnings("NullAway.Init")
class ContactEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID site;
    String name;
    String phone;

    @Nullable
    String email;

    String language;
    boolean maySign;

    ContactEntity fill(Contact contact) {
        id = contact.id().value();
        site = contact.site().value();
        name = contact.name();
        phone = contact.phone();
        email = contact.email();
        language = contact.language();
        maySign = contact.maySign();
        return this;
    }

    Contact view() {
        return new Contact(new ContactId(id), new SiteId(site), name, phone, email, language, maySign);
    }
}
