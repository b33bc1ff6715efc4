package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Area;
import dev.callout.exchange.town.InventedOperator.Job;
import dev.callout.exchange.town.InventedOperator.Place;
import dev.callout.exchange.town.InventedOperator.Post;
import java.util.List;

/** The printer and copier service: people, machines and places in invented mountains. */
final class MachinesOperator {
    static final InventedOperator OPERATOR = new InventedOperator(
            "print",
            80,
            "no",
            NorwegianPeople.NAMES,
            new Area(
                    "fjellbyen",
                    "Fjellbyen",
                    "Europe/Oslo",
                    "field",
                    List.of(
                            new Place("Fjellbyen", 60.480, 8.620, 4, 50),
                            new Place("Mosedalen", 60.560, 8.440, 2, 14),
                            new Place("Skardtun", 60.395, 8.850, 2, 12))),
            List.of(
                    new Job(
                            "machine-delivery",
                            26,
                            List.of("08:00-16:00", "08:00-12:00", "12:00-16:00"),
                            "",
                            List.of("kopimaskin A3", "skriver A4", "stor flerfunksjonsmaskin"),
                            List.of("strøm og nettverk er klart", "mål dør før bæring")),
                    new Job(
                            "fault-repair",
                            30,
                            List.of("08:00-16:00", "08:00-12:00", "12:00-16:00"),
                            "",
                            List.of("kopimaskin A3", "skriver A4"),
                            List.of("papirstopp i skuff 2", "striper på kopien", "fjernhjelp prøvd")),
                    new Job(
                            "preventive-service",
                            12,
                            List.of("08:00-17:00"),
                            "",
                            List.of("kopimaskin A3"),
                            List.of("bytt trommel")),
                    new Job(
                            "machine-removal",
                            6,
                            List.of("08:00-17:00"),
                            "",
                            List.of("gammel maskin"),
                            List.of("hentes fra kjelleren"))),
            List.of(
                    new Post("setup:2 repair:3", "08:00-16:00", 0, 6, ""),
                    new Post("setup:2 repair:2", "08:00-16:00", 0, 6, ""),
                    new Post("setup:2 repair:2", "08:00-16:00", 0, 6, ""),
                    new Post("setup:1 repair:2", "08:00-16:00", 0, 8, ""),
                    new Post("setup:1", "08:00-16:00", 0, 10, ""),
                    new Post("setup:1 repair:1", "09:00-17:00", 0, 6, "+2"),
                    new Post("setup:2 repair:2", "08:00-16:00", 1, 6, "")),
            80,
            "FK-%04d",
            "SA-",
            "SA-",
            100,
            List.of(),
            false);

    private MachinesOperator() {}
}
