package dev.callout.route;

import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What replans may not change; at most one lock per visit. */
@ApplicationScoped
@Transactional
public class Locks {
    private final VisitLockRows rows;

    Locks(VisitLockRows rows) {
        this.rows = rows;
    }

    /** The locks of those of the visits that have one. */
    public Map<VisitId, Lock> list(Collection<VisitId> visits) {
        return rows.list("visit in ?1", visits.stream().map(VisitId::value).toList()).stream()
                .map(VisitLockEntity::view)
                .collect(Collectors.toMap(Lock::visit, lock -> lock));
    }

    /** Locks the visit, in place of the lock that it may have had. */
    public void put(Lock lock) {
        VisitLockEntity row = rows.findById(lock.visit().value());
        if (row == null) {
            rows.persist(new VisitLockEntity().fill(lock));
        } else {
            row.fill(lock);
        }
    }

    public void remove(VisitId visit) {
        rows.deleteById(visit.value());
    }
}
