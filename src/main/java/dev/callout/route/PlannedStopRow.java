package dev.callout.route;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Embeddable
class PlannedStopRow extends StopColumns {
    static PlannedStopRow of(Stop stop) {
        PlannedStopRow row = new PlannedStopRow();
        row.write(stop);
        return row;
    }

    /** A plan's stop is known by its place in a shift. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedStopRow row && shift.equals(row.shift) && position == row.position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(shift, position);
    }
}
