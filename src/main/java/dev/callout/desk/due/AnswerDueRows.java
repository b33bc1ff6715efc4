package dev.callout.desk.due;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AnswerDueRows implements PanacheRepositoryBase<AnswerDueEntity, UUID> {}
