package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Area;
import dev.callout.exchange.town.InventedOperator.Job;
import dev.callout.exchange.town.InventedOperator.Place;
import dev.callout.exchange.town.InventedOperator.Post;
import java.util.List;

/** The rural fibre provider: people, work and places on an invented coast. */
final class RuralOperator {
    static final InventedOperator OPERATOR = new InventedOperator(
            "nord-fiber",
            69,
            "no",
            NorwegianPeople.NAMES,
            new Area(
                    "ytterkyst",
                    "Ytterkyst",
                    "Europe/Oslo",
                    "field",
                    List.of(
                            new Place("Tjeldravær", 69.612, 18.420, 3, 24),
                            new Place("Sildraneset", 69.702, 18.905, 1.5, 12),
                            new Place("Kvitnåsfjord", 69.455, 18.080, 2, 12),
                            new Place("Vargholmen", 69.845, 19.240, 1, 8),
                            new Place("Revskarvika", 69.380, 18.770, 1, 8),
                            new Place("Ytre Lyngtind", 69.590, 19.680, 1.5, 8))),
            List.of(
                    new Job(
                            "fault-repair",
                            40,
                            List.of("07:30-18:00", "07:30-12:00", "12:00-18:00"),
                            "",
                            List.of("fiberenhet", "dekoder", "strømforsyning", "trådløs ruter"),
                            List.of(
                                    "rødt lys på fiberenheten",
                                    "bilde fryser om kvelden",
                                    "ingen internett siden i går",
                                    "tregt nett på hytta")),
                    new Job(
                            "installation",
                            26,
                            List.of("08:00-17:00", "08:00-13:00"),
                            "",
                            List.of("fiberenhet"),
                            List.of("kabel ligger i grøft ved huset", "trekkerør er lagt fram til grunnmuren")),
                    new Job(
                            "equipment-swap",
                            14,
                            List.of("07:30-18:00"),
                            "",
                            List.of("dekoder", "ruter"),
                            List.of("kan ikke hente selv")),
                    new Job(
                            "fibre-break",
                            6,
                            List.of("07:00-18:00"),
                            "",
                            List.of("stamkabel"),
                            List.of("avgravd ved veiarbeid, åtte husstander ute", "slitt av i uværet")),
                    new Job(
                            "network-maintenance",
                            4,
                            List.of("07:00-18:00"),
                            "",
                            List.of("skap"),
                            List.of("skifte splitter"))),
            List.of(
                    new Post("fibre:3 indoor:2 splicing:3", "07:30-17:30", 0, 10, ""),
                    new Post("fibre:2 indoor:2 splicing:2", "07:30-17:30", 0, 10, ""),
                    new Post("fibre:2 indoor:2", "07:30-15:30", 0, 10, ""),
                    new Post("fibre:2 indoor:2", "08:00-16:00", 0, 10, "+2"),
                    new Post("fibre:2 indoor:1 splicing:2", "07:30-17:30", 1, 10, ""),
                    new Post("fibre:2 indoor:2", "07:30-15:30", 2, 10, ""),
                    new Post("fibre:2 indoor:2 splicing:1", "08:00-17:00", 2, 10, ""),
                    new Post("fibre:1 indoor:2", "08:00-16:00", 3, 10, ""),
                    new Post("fibre:2 indoor:2 splicing:2", "08:00-17:00", 5, 10, "")),
            70,
            "NF-%04d",
            "B-",
            "K-",
            15,
            List.of(),
            true);

    private RuralOperator() {}
}
