package dev.callout.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CustomerSessionRows implements PanacheRepositoryBase<CustomerSessionEntity, UUID> {}
