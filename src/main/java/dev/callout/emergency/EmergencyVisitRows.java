package dev.callout.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EmergencyVisitRows implements PanacheRepositoryBase<EmergencyVisitEntity, UUID> {}
