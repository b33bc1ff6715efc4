package dev.callout.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BillingExportRows implements PanacheRepositoryBase<BillingExportEntity, UUID> {}
