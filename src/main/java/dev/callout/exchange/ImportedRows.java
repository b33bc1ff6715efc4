package dev.callout.exchange;

import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers by external id what was brought in last, so that the same file twice changes nothing. */
@ApplicationScoped
class ImportedRows {
    private final EntityManager database;

    ImportedRows(EntityManager database) {
        this.database = database;
    }

    /** Makes others that import into the territory wait until this transaction ends. */
    void lock(TerritoryId territory) {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))", Object.class)
                .setParameter(1, "import/" + territory)
                .getSingleResult();
    }

    /** Fingerprints by external id. */
    Map<String, String> fingerprints(TerritoryId territory, TableKind kind) {
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT external_id, fingerprint FROM imported_row WHERE territory = ?1 AND kind = ?2",
                        Object[].class)
                .setParameter(1, territory.value())
                .setParameter(2, kind.name())
                .getResultList();
        Map<String, String> known = new HashMap<>();
        for (Object[] row : rows) {
            known.put((String) row[0], (String) row[1]);
        }
        return known;
    }

    void put(TerritoryId territory, TableKind kind, Collection<? extends ImportedRow> rows) {
        database.createNativeQuery("""
                        INSERT INTO imported_row (territory, kind, external_id, fingerprint)
                        SELECT ?1, ?2, * FROM unnest(CAST(?3 AS text[]), CAST(?4 AS text[]))
                        ON CONFLICT (territory, kind, external_id) DO UPDATE SET fingerprint = excluded.fingerprint""")
                .setParameter(1, territory.value())
                .setParameter(2, kind.name())
                .setParameter(3, rows.stream().map(ImportedRow::externalId).toArray(String[]::new))
                .setParameter(4, rows.stream().map(ImportedRow::fingerprint).toArray(String[]::new))
                .executeUpdate();
    }
}
