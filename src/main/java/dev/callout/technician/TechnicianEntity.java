package dev.callout.technician;

import dev.callout.geo.Point;
import dev.callout.skill.Skill;
import dev.callout.territory.TerritoryId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "technician")
@SuppressWarnings("NullAway.Init")
class TechnicianEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;

    @Nullable
    String externalId;

    String name;
    String firstName;

    @Nullable
    String phone;

    @Nullable
    Double homeLat;

    @Nullable
    Double homeLon;

    int efficiencyPercent;

    @Nullable
    UUID van;

    boolean active;

    @ElementCollection
    @CollectionTable(name = "technician_skill", joinColumns = @JoinColumn(name = "technician"))
    Set<SkillRow> skills = new HashSet<>();

    TechnicianEntity fill(Technician technician) {
        id = technician.id().value();
        territory = technician.territory().value();
        externalId = technician.externalId();
        name = technician.name();
        firstName = technician.firstName();
        phone = technician.phone();
        Point home = technician.home();
        homeLat = home == null ? null : home.lat();
        homeLon = home == null ? null : home.lon();
        efficiencyPercent = technician.efficiencyPercent();
        VanId vanId = technician.van();
        van = vanId == null ? null : vanId.value();
        active = technician.active();
        Set<SkillRow> wanted = new HashSet<>();
        technician.skills().forEach(skill -> wanted.add(new SkillRow(skill.name(), skill.level(), skill.expiresOn())));
        skills.retainAll(wanted);
        skills.addAll(wanted);
        return this;
    }

    Technician view() {
        return new Technician(
                new TechnicianId(id),
                new TerritoryId(territory),
                externalId,
                name,
                firstName,
                phone,
                homeLat == null || homeLon == null ? null : new Point(homeLat, homeLon),
                efficiencyPercent,
                van == null ? null : new VanId(van),
                active,
                skills.stream()
                        .map(row -> new Skill(row.skill, row.level, row.expiresOn))
                        .sorted(Comparator.comparing(Skill::name))
                        .toList());
    }

    @Embeddable
    static class SkillRow {
        String skill;
        int level;

        @Nullable
        LocalDate expiresOn;

        @SuppressWarnings("NullAway.Init")
        protected SkillRow() {}

        SkillRow(String skill, int level, @Nullable LocalDate expiresOn) {
            this.skill = skill;
            this.level = level;
            this.expiresOn = expiresOn;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SkillRow row
                    && skill.equals(row.skill)
                    && level == row.level
                    && Objects.equals(expiresOn, row.expiresOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(skill, level, expiresOn);
        }
    }
}
