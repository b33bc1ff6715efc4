package dev.callout.promise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PromiseOutcomeRows implements PanacheRepositoryBase<PromiseOutcomeEntity, UUID> {}
