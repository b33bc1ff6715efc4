package dev.callout.technician;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VanRows implements PanacheRepositoryBase<VanEntity, UUID> {}
