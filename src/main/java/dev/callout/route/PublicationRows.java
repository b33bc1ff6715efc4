package dev.callout.route;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PublicationRows implements PanacheRepositoryBase<PublicationEntity, UUID> {}
