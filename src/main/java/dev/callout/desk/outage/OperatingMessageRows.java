package dev.callout.desk.outage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OperatingMessageRows implements PanacheRepositoryBase<OperatingMessageEntity, UUID> {}
