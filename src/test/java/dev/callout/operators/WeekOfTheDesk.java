package dev.callout.operators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.operators.DeskWeek.Kind;
import dev.callout.operators.DeskWeek.Numbers;
import dev.callout.time.FixedClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/** What holds in every operator's week at the desk; its numbers are left in {@code target/desk-weeks}. */
abstract class WeekOfTheDesk {
    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    void live(String sample, DeskWeek.Plan plan) throws IOException {
        Numbers week = new DeskWeek(desk, plan).live();
        Path folder = Path.of(System.getProperty("callout.basedir", "."), "target", "desk-weeks");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(sample + ".txt"), week + "\n");

        assertThat(week.opened(Kind.CASES)).isPositive();
        assertThat(week.of(Kind.CASES, "SOLVED", "TOLD"))
                .as("whoever is helped is told, and what was told is closed: %s", week)
                .isZero();
        assertThat(week.of(Kind.CASES, "OPEN", "IN_WORK", "CLOSED")).isEqualTo(week.opened(Kind.CASES));
        assertThat(week.of(Kind.CLAIMS, "ANSWERED"))
                .as("every answer has arrived: %s", week)
                .isZero();
        week.answers()
                .forEach((kind, answers) ->
                        assertThat(answers.keySet()).as("%s", kind).isSubsetOf("OPEN", "KEPT", "BREACHED", "DROPPED"));
        assertThat(week.left()).as("nobody waits for a call").isZero();
    }
}
