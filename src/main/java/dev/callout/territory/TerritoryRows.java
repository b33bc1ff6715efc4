package dev.callout.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TerritoryRows implements PanacheRepositoryBase<TerritoryEntity, String> {}
