package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Names;
import java.util.List;

/** Invented people of both Norwegian samples. */
final class NorwegianPeople {
    /** Norwegian numbers never begin with 0: these are well formed and reach no one. */
    private static final List<String> PHONES = List.of("+47 00 10 %04d", "+47 00 20 %04d");

    static final Names NAMES = new Names(
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
            PHONES,
            List.of(
                    "Naustbakken",
                    "Tørrfiskveien",
                    "Lyngstien",
                    "Fyrgata",
                    "Molokroken",
                    "Sildetomta",
                    "Rorbusvingen",
                    "Nordlyssvingen"));

    private NorwegianPeople() {}
}
