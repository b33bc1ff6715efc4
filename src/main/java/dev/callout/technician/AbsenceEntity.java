package dev.callout.technician;

import dev.callout.time.Window;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "absence")
@SuppressWarnings("NullAway.Init")
class AbsenceEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID technician;
    Instant starts;
    Instant ends;

    @Nullable
    String reason;

    AbsenceEntity fill(Absence absence) {
        id = absence.id().value();
        technician = absence.technician().value();
        starts = absence.window().start();
        ends = absence.window().end();
        reason = absence.reason();
        return this;
    }

    Absence view() {
        return new Absence(new AbsenceId(id), new TechnicianId(technician), new Window(starts, ends), reason);
    }
}
