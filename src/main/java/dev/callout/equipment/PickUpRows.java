package dev.callout.equipment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PickUpRows implements PanacheRepositoryBase<PickUpEntity, UUID> {}
