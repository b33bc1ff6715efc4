package dev.callout.technician;

import dev.callout.geo.Point;
import dev.callout.skill.Skill;
import dev.callout.territory.TerritoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works in the field.
 *
 * @param externalId the operator's own id, unique in the territory
 * @param firstName what the customer is told
 * @param home where shifts begin and end; null: at the territory's home
 * @param efficiencyPercent 100 is usual; work takes its duration divided by this
 */
public record Technician(
        TechnicianId id,
        TerritoryId territory,
        @Nullable String externalId,
        String name,
        String firstName,
        @Nullable String phone,
        @Nullable Point home,
        int efficiencyPercent,
        @Nullable VanId van,
        boolean active,
        List<Skill> skills) {
    public Technician {
        skills = List.copyOf(skills);
    }

    /** Without name and phone: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Technician[" + id + "]";
    }
}
