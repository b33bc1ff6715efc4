package dev.callout.desk.telling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TellingRows implements PanacheRepositoryBase<TellingEntity, UUID> {}
