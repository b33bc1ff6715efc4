package dev.callout.travel;

import dev.callout.geo.Point;
import java.util.List;

/**
 * One drive from door to door: on foot to the car, by road, on foot to the door.
 *
 * @param line the part that is driven, from where the car stands to where it is left; at least one point
 * @param seconds for the whole of it, walks included
 * @param metres for the whole of it, walks included
 * @param walkFromMetres on foot at the beginning
 * @param walkToMetres on foot at the end
 * @param turns what the driver does, in order; the last one is the arrival
 */
public record Drive(List<Point> line, int seconds, int metres, int walkFromMetres, int walkToMetres, List<Turn> turns) {
    public Drive {
        line = List.copyOf(line);
        turns = List.copyOf(turns);
    }

    /**
     * One instruction.
     *
     * @param text the sentence, in the language asked for
     * @param street the street that is driven from here on; "" where it has no name
     * @param at where to do so
     * @param seconds until the next one
     * @param metres until the next one
     */
    public record Turn(String text, String street, Point at, int seconds, int metres) {}
}
