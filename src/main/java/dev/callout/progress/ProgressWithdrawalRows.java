package dev.callout.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProgressWithdrawalRows implements PanacheRepositoryBase<ProgressWithdrawalEntity, UUID> {}
