package dev.callout.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProgressRows implements PanacheRepositoryBase<ProgressEntity, UUID> {}
