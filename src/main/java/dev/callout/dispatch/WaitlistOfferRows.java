package dev.callout.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WaitlistOfferRows implements PanacheRepositoryBase<WaitlistOfferEntity, UUID> {}
