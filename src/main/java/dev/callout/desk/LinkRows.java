package dev.callout.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LinkRows implements PanacheRepositoryBase<LinkEntity, UUID> {}
