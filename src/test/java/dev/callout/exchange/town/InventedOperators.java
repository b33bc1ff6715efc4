package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Area;
import dev.callout.exchange.town.InventedOperator.Job;
import dev.callout.exchange.town.InventedOperator.Names;
import dev.callout.exchange.town.InventedOperator.Place;
import dev.callout.exchange.town.InventedOperator.Post;
import java.util.List;

/** The four samples without roads of their own. Places, streets, people and numbers are invented. */
final class InventedOperators {
    /** Norwegian numbers never begin with 0: these are well formed and reach no one. */
    private static final List<String> NORWEGIAN_PHONES = List.of("+47 00 10 %04d", "+47 00 20 %04d");

    private static final Names NORWEGIAN = new Names(
            List.of(
                    "Aslaug", "Birk", "Dagny", "Eivor", "Frode", "Gyda", "Halvard", "Inga", "Jorunn", "Ketil", "Liv",
                    "Magni", "Njord", "Oda", "Peder", "Runa", "Sunniva", "Torgils", "Ulv", "Vigdis"),
            List.of(
                    "Sildrevær",
                    "Tindeglimt",
                    "Lyngskjær",
                    "Bølgemo",
                    "Reinskogås",
                    "Fjellvokter",
                    "Torskebakk",
                    "Nordavær",
                    "Multemyr",
                    "Havskodd",
                    "Isbrodd",
                    "Snøfonn-Vik",
                    "Kråkeskjær",
                    "Båtnaust-Moe",
                    "Ternefjær",
                    "Skarverud"),
            NORWEGIAN_PHONES,
            List.of(
                    "Naustbakken",
                    "Tørrfiskveien",
                    "Lyngstien",
                    "Fyrgata",
                    "Molokroken",
                    "Sildetomta",
                    "Rorbusvingen",
                    "Nordlyssvingen"));

    static final InventedOperator RURAL = new InventedOperator(
            "nord-fiber",
            69,
            "no",
            NORWEGIAN,
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
            15);

    static final InventedOperator CABLE = new InventedOperator(
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
            20);

    static final InventedOperator WHOLESALE = new InventedOperator(
            "grossist",
            300,
            "sv",
            new Names(
                    List.of(
                            "Alva", "Birger", "Cajsa", "Dag", "Embla", "Folke", "Greta", "Hjalmar", "Idun", "Jerker",
                            "Klang", "Lovis", "Måns", "Nanna", "Ossian", "Ragna", "Sixten", "Tyra", "Ulf", "Vega"),
                    List.of(
                            "Ljungfeldt-Å",
                            "Granbarke",
                            "Sjögrynna",
                            "Kvarnvret",
                            "Tallkottsson",
                            "Björkrisby",
                            "Rimfroste",
                            "Vassruggel",
                            "Stenbrytarn",
                            "Havreåker",
                            "Lingonmo",
                            "Brofäste",
                            "Enbusker",
                            "Skogsviol"),
                    // the Swedish regulator keeps these for fiction
                    List.of("+46 40 628 04%02d", "+46 980 319 2%02d", "+46 8 465 004%02d", "+46 31 390 06%02d"),
                    List.of(
                            "Kvarnvretsgatan",
                            "Rimfrostvägen",
                            "Tallkottsstigen",
                            "Brofästet",
                            "Lingonbacken",
                            "Slussporten",
                            "Granbarksgatan",
                            "Ekollonvägen",
                            "Vassgränd")),
            new Area(
                    "granbarke-stad",
                    "Granbarke stad",
                    "Europe/Stockholm",
                    "field",
                    List.of(
                            new Place("Granbarke", 59.380, 15.900, 5, 60),
                            new Place("Kvarnvret", 59.440, 15.760, 3, 20),
                            new Place("Lingonmo", 59.320, 16.050, 3, 18),
                            new Place("Rimfrosta", 59.470, 16.020, 2.5, 14))),
            List.of(
                    new Job(
                            "villa-delivery",
                            34,
                            List.of("07:00-17:00", "08:00-12:00", "12:00-17:00"),
                            "",
                            List.of("mediaomvandlare"),
                            List.of("kanalisation klar till huslivet", "slutkund hemma hela dagen")),
                    new Job(
                            "flat-delivery",
                            26,
                            List.of("07:00-17:00", "08:00-12:00", "13:00-17:00"),
                            "",
                            List.of("mediaomvandlare"),
                            List.of("korskoppling i källaren", "nyckel hos fastighetsskötaren")),
                    new Job(
                            "business-delivery",
                            10,
                            List.of("08:00-16:00"),
                            "",
                            List.of("mediaomvandlare"),
                            List.of("rack i serverrum")),
                    new Job(
                            "other-fibre-delivery",
                            3,
                            List.of("08:00-16:00"),
                            "",
                            List.of("svartfiber"),
                            List.of("skarv i brunn, två tekniker")),
                    new Job(
                            "copper-repair",
                            8,
                            List.of("07:00-17:00"),
                            "",
                            List.of("kopparpar"),
                            List.of("brus på linjen")),
                    new Job(
                            "fibre-repair",
                            11,
                            List.of("07:00-17:00"),
                            "",
                            List.of("fiberkabel"),
                            List.of("hög dämpning", "avgrävd")),
                    new Job(
                            "installation-products",
                            8,
                            List.of("07:00-17:00"),
                            "",
                            List.of("nätadapter"),
                            List.of("byt strömadapter"))),
            List.of(
                    new Post("fibre:3 copper:2", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:3 copper:1", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:3", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:3", "08:00-17:00", 0, 20, ""),
                    new Post("fibre:2 copper:2", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:2 copper:2", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:2", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:2", "07:00-16:00", 0, 20, "+1"),
                    new Post("fibre:2", "08:00-17:00", 0, 20, ""),
                    new Post("fibre:2", "08:00-17:00", 0, 20, ""),
                    new Post("fibre:2", "08:00-17:00", 0, 20, ""),
                    new Post("fibre:1 copper:1", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:1", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:1", "07:00-16:00", 0, 20, ""),
                    new Post("fibre:2 copper:1", "07:00-16:00", 1, 20, ""),
                    new Post("fibre:2", "07:00-16:00", 1, 20, ""),
                    new Post("fibre:1", "07:00-16:00", 1, 20, ""),
                    new Post("fibre:2 copper:2", "07:00-16:00", 2, 20, ""),
                    new Post("fibre:2", "07:00-16:00", 2, 20, ""),
                    new Post("fibre:1", "08:00-17:00", 2, 20, ""),
                    new Post("fibre:3", "07:00-16:00", 3, 20, ""),
                    new Post("fibre:2", "07:00-16:00", 3, 20, "")),
            300,
            "SG-%04d",
            "OP-",
            "OP-",
            100);

    static final InventedOperator MACHINES = new InventedOperator(
            "print",
            80,
            "no",
            NORWEGIAN,
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
            100);

    static final List<InventedOperator> ALL = List.of(RURAL, CABLE, WHOLESALE, MACHINES);

    private InventedOperators() {}
}
