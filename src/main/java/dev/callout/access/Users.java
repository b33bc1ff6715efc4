package dev.callout.access;

import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** People who log in. */
@ApplicationScoped
@Transactional
public class Users {
    private static final int WORK_FACTOR = 10;

    /** Compared where there is no such user, so that the time taken does not tell who exists. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody", WORK_FACTOR);

    private final UserRows rows;
    private final Clock clock;

    Users(UserRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Where nobody can log in yet, makes the demo's users; their passwords are known, so they work on loopback only. */
    void welcome(@Observes StartupEvent started) {
        if (rows.count() == 0) {
            add(Roles.DISPATCHER, Roles.DISPATCHER, Set.of(Roles.DISPATCHER), true);
            add(Roles.ADMIN, Roles.ADMIN, Set.of(Roles.ADMIN), true);
        }
    }

    /** @throws Refused where there is someone of this name */
    public void add(String name, String password, Set<String> roles, boolean loopbackOnly) {
        if (row(name).isPresent()) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "There is a user of this name.");
        }
        UserEntity row = new UserEntity();
        row.id = UuidV7.at(clock.instant());
        row.name = name;
        row.passwordHash = BcryptUtil.bcryptHash(password, WORK_FACTOR);
        row.roles = roles.toArray(String[]::new);
        row.loopbackOnly = loopbackOnly;
        row.active = true;
        rows.persist(row);
    }

    Optional<SecurityIdentity> identify(String name, String password, boolean fromHere) {
        Optional<UserEntity> user = usable(name, fromHere);
        String hash = user.map(row -> row.passwordHash).orElse(NOBODYS_HASH);
        boolean right = BcryptUtil.matches(password, hash);
        return right ? user.map(Users::identity) : Optional.empty();
    }

    Optional<SecurityIdentity> identify(String name, boolean fromHere) {
        return usable(name, fromHere).map(Users::identity);
    }

    private Optional<UserEntity> usable(String name, boolean fromHere) {
        return row(name).filter(user -> user.active && (fromHere || !user.loopbackOnly));
    }

    private Optional<UserEntity> row(String name) {
        return rows.find("name", name).firstResultOptional();
    }

    private static SecurityIdentity identity(UserEntity user) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name))
                .addRoles(Set.of(user.roles))
                .build();
    }
}
