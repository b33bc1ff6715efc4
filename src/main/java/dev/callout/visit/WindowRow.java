package dev.callout.visit;

import dev.callout.time.Window;
import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
@SuppressWarnings("NullAway.Init")
class WindowRow {
    Instant starts;
    Instant ends;

    static WindowRow of(Window window) {
        WindowRow row = new WindowRow();
        row.starts = window.start();
        row.ends = window.end();
        return row;
    }

    Window view() {
        return new Window(starts, ends);
    }
}
