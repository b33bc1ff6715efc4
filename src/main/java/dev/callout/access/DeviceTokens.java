package dev.callout.access;

import dev.callout.database.UuidV7;
import dev.callout.error.NotFound;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Tokens of technicians' phones: one per device, each revocable on its own. */
@ApplicationScoped
@Transactional
public class DeviceTokens {
    /** The identity's attribute that holds the technician's id. */
    static final String TECHNICIAN = "technician";

    private static final int BITS = 256;

    private final DeviceTokenRows rows;
    private final Clock clock;

    DeviceTokens(DeviceTokenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A fresh token for a technician's device, in place of the one that it may have had; known only now. */
    public String issue(UUID technician, String device) {
        live(technician, device).ifPresent(row -> {
            row.revokedAt = clock.instant();
            rows.flush();
        });
        String token = Tokens.draw(BITS);
        DeviceTokenEntity row = new DeviceTokenEntity();
        row.id = UuidV7.at(clock.instant());
        row.technician = technician;
        row.device = device;
        row.tokenHash = Tokens.hash(token);
        row.createdAt = clock.instant();
        rows.persist(row);
        return token;
    }

    /** The device is known no more, from now on. */
    public void revoke(UUID technician, String device) {
        live(technician, device).orElseThrow(() -> new NotFound("device")).revokedAt = clock.instant();
    }

    Optional<SecurityIdentity> identify(String token) {
        return rows.find("tokenHash = ?1 and revokedAt is null", (Object) Tokens.hash(token))
                .firstResultOptional()
                .map(row -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("technician " + row.technician))
                        .addRole(Roles.TECHNICIAN)
                        .addAttribute(TECHNICIAN, row.technician)
                        .build());
    }

    private Optional<DeviceTokenEntity> live(UUID technician, String device) {
        return rows.find("technician = ?1 and device = ?2 and revokedAt is null", technician, device)
                .firstResultOptional();
    }
}
