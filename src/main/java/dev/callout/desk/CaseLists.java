package dev.callout.desk;

import dev.callout.customer.ContractId;
import dev.callout.desk.due.AnswerDue;
import dev.callout.desk.telling.About;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Cases in the order in which people look at them. */
@ApplicationScoped
@Transactional
class CaseLists {
    /** What is due about a case is read by its entity's name: it belongs to a room of its own. */
    private static final String BY_DUE = "select c from CaseEntity c where c.state <> :closed order by"
            + " (select min(d.dueAt) from AnswerDueEntity d where d.about = :kind and d.aboutId = c.id"
            + " and d.settledAt is null and d.state <> :dropped) asc nulls last, c.id";

    private final CaseRows rows;

    CaseLists(CaseRows rows) {
        this.rows = rows;
    }

    /**
     * Those that are not closed, in the order in which answers about them are due; what nobody waits for comes last.
     *
     * @param first how many to pass over
     */
    List<Case> listOpen(int first, int most) {
        return rows
                .getEntityManager()
                .createQuery(BY_DUE, CaseEntity.class)
                .setParameter("closed", CaseState.CLOSED)
                .setParameter("kind", About.Kind.CASE)
                .setParameter("dropped", AnswerDue.State.DROPPED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(CaseEntity::view)
                .toList();
    }

    /** Those of a contract, newest first. */
    List<Case> newest(ContractId contract, int most) {
        return rows.find("contract = ?1 order by id desc", contract.value()).range(0, most - 1).stream()
                .map(CaseEntity::view)
                .toList();
    }
}
