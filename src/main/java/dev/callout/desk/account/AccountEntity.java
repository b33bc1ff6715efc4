package dev.callout.desk.account;

import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Way;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "desk_account")
@SuppressWarnings("NullAway.Init")
class AccountEntity {
    @Id
    UUID contract;

    @Version
    int version;

    String name;

    @Nullable
    String phone;

    @Nullable
    String email;

    String language;

    @Enumerated(EnumType.STRING)
    Way way;

    @Nullable
    String pinHash;

    @Nullable
    Instant pinSentAt;

    int wrongTries;

    @Nullable
    Instant lockedUntil;

    void fill(Addressee contact) {
        name = contact.name();
        phone = contact.phone();
        email = contact.email();
        language = contact.language();
        way = contact.way();
    }

    Addressee contact() {
        return new Addressee(name, phone, email, language, way);
    }

    PinTries tries() {
        return new PinTries(wrongTries, lockedUntil);
    }
}
