package dev.callout.territory;

import dev.callout.error.NotFound;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The operator's territories. */
@ApplicationScoped
@Transactional
public class Territories {
    private final TerritoryRows rows;

    Territories(TerritoryRows rows) {
        this.rows = rows;
    }

    /** @throws NotFound where there is none */
    public Territory get(TerritoryId id) {
        return find(id).orElseThrow(() -> new NotFound("territory"));
    }

    public Optional<Territory> find(TerritoryId id) {
        return rows.findByIdOptional(id.value()).map(TerritoryEntity::view);
    }

    public List<Territory> list() {
        return rows.listAll(Sort.by("id")).stream().map(TerritoryEntity::view).toList();
    }

    /** Adds the territory, or changes the one with its id. */
    public void put(Territory territory) {
        TerritoryEntity row = rows.findById(territory.id().value());
        if (row == null) {
            rows.persist(new TerritoryEntity().fill(territory));
        } else {
            row.fill(territory);
        }
    }
}
