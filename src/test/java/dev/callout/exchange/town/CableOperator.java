package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Area;
import dev.callout.exchange.town.InventedOperator.Job;
import dev.callout.exchange.town.InventedOperator.Names;
import dev.callout.exchange.town.InventedOperator.Place;
import dev.callout.exchange.town.InventedOperator.Post;
import java.util.List;

/** The cable operator: people, work and places in an invented valley. */
final class CableOperator {
    static final InventedOperator OPERATOR = new InventedOperator(
            "kabel",
            60,
            "sl",
            new Names(
                    List.of(
                            "Alenka", "Blaž", "Cvetka", "Drejc", "Ema", "Florjan", "Gaja", "Hinko", "Iva", "Jošt",
                            "Klara", "Lan", "Mojca", "Nejc", "Pika", "Rok", "Špela", "Tilen", "Urška", "Žiga"),
                    List.of(
                            "Kapljičnik",
                            "Megličar",
                            "Slapnik-Jeza",
                            "Borovničan",
                            "Skalovič",
                            "Rosičar",
                            "Vetrinček",
                            "Brezovšček",
                            "Čebelnjakar",
                            "Mlinotok",
                            "Zvezdogled",
                            "Potočinar",
                            "Jasenoveč",
                            "Senožetar"),
                    // no Slovenian network has the code 99
                    List.of("+386 99 10%04d", "+386 99 20%04d"),
                    List.of(
                            "Pod slapom",
                            "Mlinska steza",
                            "Medeno polje",
                            "Ob rakah",
                            "Zvonarska",
                            "Kapljiška ulica",
                            "Jelovnjak")),
            new Area(
                    "megla-dolina",
                    "Megla dolina",
                    "Europe/Ljubljana",
                    "home-visits",
                    List.of(
                            new Place("Zgornji Kapnik", 46.262, 14.820, 2, 26),
                            new Place("Meglišče", 46.231, 14.902, 1.5, 16),
                            new Place("Slapovec", 46.305, 14.745, 1, 10),
                            new Place("Podjamnik", 46.198, 14.790, 1, 8))),
            List.of(
                    new Job(
                            "fault-repair",
                            34,
                            List.of("08:00-18:00", "08:00-12:00", "14:00-18:00"),
                            "",
                            List.of("modem", "TV-sprejemnik", "ojačevalnik"),
                            List.of("internet se prekinja", "slika kocka", "modem se ne poveže")),
                    new Job(
                            "installation",
                            12,
                            List.of("08:00-18:00", "09:00-15:00"),
                            "",
                            List.of("modem"),
                            List.of("priključek v dnevni sobi", "nova vtičnica v pisarni")),
                    new Job(
                            "equipment-delivery",
                            6,
                            List.of("08:00-18:00"),
                            "",
                            List.of("modem"),
                            List.of("pustiti pred vrati")),
                    new Job(
                            "network-fault",
                            4,
                            List.of("06:00-20:00"),
                            "",
                            List.of("ojačevalnik"),
                            List.of("ulica brez signala")),
                    new Job(
                            "network-maintenance",
                            8,
                            List.of("06:00-20:00"),
                            "",
                            List.of("omarica"),
                            List.of("zamenjava napajanja", "meritev ravni"))),
            List.of(
                    new Post("cable:2 setup:2 network:3", "07:00-15:00", 0, 12, ""),
                    new Post("cable:2 setup:1 network:2", "08:00-16:00", 0, 12, ""),
                    new Post("cable:2 setup:2", "08:00-16:00", 0, 12, ""),
                    new Post("cable:1 setup:2", "10:00-18:00", 0, 12, ""),
                    new Post("cable:2 setup:2 network:1", "08:00-16:00", 1, 12, "")),
            60,
            "DK-%04d",
            "P-",
            "R-",
            20,
            List.of(),
            false);

    private CableOperator() {}
}
