package dev.callout.desk.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PortalStopRows implements PanacheRepositoryBase<PortalStopEntity, UUID> {}
