package dev.callout.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "app_user")
@SuppressWarnings("NullAway.Init")
class UserEntity {
    @Id
    UUID id;

    @Version
    int version;

    String name;
    String passwordHash;
    String[] roles;
    boolean loopbackOnly;
    boolean active;
}
