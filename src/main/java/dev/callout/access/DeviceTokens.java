package dev.callout.access;

import dev.callout.database.UuidV7;
import dev.callout.error.NotFound;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Tokens of technicians' phones: one per device, each revocable on its own. */
@ApplicationScoped
@Transactional
public class DeviceTokens {
    /** The identity's attribute that holds the technician's id. */
    static final String TECHNICIAN = "technician";

    /** How long a token may be exchanged for another. */
    public static final Duration LINK_LASTS = Duration.ofDays(1);

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

    /** The technician whose device has a token; empty where the token is known no more. */
    public Optional<UUID> findTechnician(String token) {
        return living(token).map(row -> row.technician);
    }

    /**
     * A token for good in place of one that was sent as a link: the link opens nothing afterwards.
     *
     * @return empty where the token is known no more, or was issued longer ago than {@link #LINK_LASTS}
     */
    public Optional<String> exchange(String token) {
        return living(token)
                .filter(row -> clock.instant().isBefore(row.createdAt.plus(LINK_LASTS)))
                .map(row -> issue(row.technician, row.device));
    }

    /** The device that holds the token is known no more, from now on; a token that is known no more is passed over. */
    public void forget(String token) {
        living(token).ifPresent(row -> row.revokedAt = clock.instant());
    }

    /** The device is known no more, from now on. */
    public void revoke(UUID technician, String device) {
        live(technician, device).orElseThrow(() -> new NotFound("device")).revokedAt = clock.instant();
    }

    Optional<SecurityIdentity> identify(String token) {
        return living(token)
                .map(row -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("technician " + row.technician))
                        .addRole(Roles.TECHNICIAN)
                        .addAttribute(TECHNICIAN, row.technician)
                        .build());
    }

    private Optional<DeviceTokenEntity> living(String token) {
        return rows.find("tokenHash = ?1 and revokedAt is null", (Object) Tokens.hash(token))
                .firstResultOptional();
    }

    private Optional<DeviceTokenEntity> live(UUID technician, String device) {
        return rows.find("technician = ?1 and device = ?2 and revokedAt is null", technician, device)
                .firstResultOptional();
    }
}
