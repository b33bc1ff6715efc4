package dev.callout.desk.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ClaimRows implements PanacheRepositoryBase<ClaimEntity, UUID> {}
