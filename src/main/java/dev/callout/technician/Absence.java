package dev.callout.technician;

import dev.callout.time.Window;
import org.jspecify.annotations.Nullable;

/** When a technician is away although a shift says otherwise. */
public record Absence(
        AbsenceId id,
        TechnicianId technician,
        Window window,
        @Nullable String reason) {}
