package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Area;
import dev.callout.exchange.town.InventedOperator.Job;
import dev.callout.exchange.town.InventedOperator.Names;
import dev.callout.exchange.town.InventedOperator.Place;
import dev.callout.exchange.town.InventedOperator.Post;
import dev.callout.exchange.town.InventedOperator.Route;
import java.util.List;

/** The wholesale fibre network: people, orders and places of an invented town, and what is escalated. */
final class WholesaleOperator {
    static final InventedOperator OPERATOR = new InventedOperator(
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
            100,
            List.of(
                    new Route(
                            "villa-fibre",
                            "villa@example.com",
                            List.of("villa-delivery", "flat-delivery", "business-delivery"),
                            8),
                    new Route("other-fibre", "fiber@example.com", List.of("other-fibre-delivery", "fibre-repair"), 4),
                    new Route("copper", "koppar@example.com", List.of("copper-repair"), 3),
                    new Route(
                            "installation-products", "installation@example.com", List.of("installation-products"), 2)),
            false);

    private WholesaleOperator() {}
}
