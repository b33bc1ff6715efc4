package dev.callout.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VisitRows implements PanacheRepositoryBase<VisitEntity, UUID> {}
