package dev.callout.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CompensationRows implements PanacheRepositoryBase<CompensationEntity, UUID> {}
