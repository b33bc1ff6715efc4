package dev.callout.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SiteRows implements PanacheRepositoryBase<SiteEntity, UUID> {}
