package dev.callout.technician;

import dev.callout.error.NotFound;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The operator's technicians and vans. */
@ApplicationScoped
@Transactional
public class Technicians {
    /** Before every id: where a list begins. */
    private static final UUID FIRST = new UUID(0, 0);

    private final TechnicianRows rows;
    private final VanRows vans;

    Technicians(TechnicianRows rows, VanRows vans) {
        this.rows = rows;
        this.vans = vans;
    }

    /** @throws NotFound where there is none */
    public Technician get(TechnicianId id) {
        return find(id).orElseThrow(() -> new NotFound("technician"));
    }

    public Optional<Technician> find(TechnicianId id) {
        return rows.findByIdOptional(id.value()).map(TechnicianEntity::view);
    }

    public Optional<Technician> findByExternalId(TerritoryId territory, String externalId) {
        return rows.find("territory = ?1 and externalId = ?2", territory.value(), externalId)
                .firstResultOptional()
                .map(TechnicianEntity::view);
    }

    /** All of a territory, in the order of their ids. */
    public List<Technician> list(TerritoryId territory) {
        return page(Optional.of(territory), Optional.empty(), Integer.MAX_VALUE);
    }

    /** At most so many, in the order of their ids, beginning after the given one. */
    public List<Technician> page(Optional<TerritoryId> territory, Optional<TechnicianId> after, int most) {
        UUID from = after.map(TechnicianId::value).orElse(FIRST);
        var query = territory.isPresent()
                ? rows.find(
                        "territory = ?1 and id > ?2 order by id",
                        territory.get().value(),
                        from)
                : rows.find("id > ?1 order by id", from);
        return query.range(0, most - 1).stream().map(TechnicianEntity::view).toList();
    }

    /** Adds the technician, or changes the one with its id. */
    public void put(Technician technician) {
        TechnicianEntity row = rows.findById(technician.id().value());
        if (row == null) {
            rows.persist(new TechnicianEntity().fill(technician));
        } else {
            row.fill(technician);
        }
    }

    public List<Van> listVans(TerritoryId territory) {
        return vans.list("territory = ?1 order by name", territory.value()).stream()
                .map(VanEntity::view)
                .toList();
    }

    /** Adds the van, or changes the one with its id. */
    public void putVan(Van van) {
        VanEntity row = vans.findById(van.id().value());
        if (row == null) {
            vans.persist(new VanEntity().fill(van));
        } else {
            row.fill(van);
        }
    }
}
