package dev.callout.equipment;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.technician.VanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which parts a van carries, and how many. */
@ApplicationScoped
@Transactional
class VanStock {
    private final EntityManager database;

    VanStock(EntityManager database) {
        this.database = database;
    }

    Map<String, Integer> of(VanId van) {
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT part, quantity FROM van_stock WHERE van = ?1", Object[].class)
                .setParameter(1, van.value())
                .getResultList();
        Map<String, Integer> stock = new TreeMap<>();
        rows.forEach(row -> stock.put((String) row[0], ((Number) row[1]).intValue()));
        return stock;
    }

    /** Sets how many there are of the parts that are named. */
    void put(VanId van, Map<String, Integer> parts) {
        parts.forEach((part, quantity) -> database.createNativeQuery("""
                        INSERT INTO van_stock (van, part, quantity) VALUES (?1, ?2, ?3)
                        ON CONFLICT (van, part) DO UPDATE SET quantity = excluded.quantity""")
                .setParameter(1, van.value())
                .setParameter(2, part)
                .setParameter(3, quantity)
                .executeUpdate());
    }

    /** @throws Refused where the van carries fewer; then nothing is taken */
    void take(VanId van, String part, int quantity) {
        int changed = database.createNativeQuery("UPDATE van_stock SET quantity = quantity - ?3"
                        + " WHERE van = ?1 AND part = ?2 AND quantity >= ?3")
                .setParameter(1, van.value())
                .setParameter(2, part)
                .setParameter(3, quantity)
                .executeUpdate();
        if (changed == 0) {
            int there = of(van).getOrDefault(part, 0);
            throw new Refused(ErrorCode.STATE_CONFLICT, "The van does not carry so many.", Map.of("carries", there));
        }
    }
}
