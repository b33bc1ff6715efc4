package dev.callout.desk.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UpdateRows implements PanacheRepositoryBase<UpdateEntity, UUID> {}
