package dev.callout.travel;

import java.util.Locale;

/**
 * How far an extract is on its way to roads, map and addresses. Immutable.
 *
 * @param percent how much of the step is done; negative where that is not known: the road library does not tell
 */
public record RoadProgress(Step step, int percent) {
    /** The steps, in their order. */
    public enum Step {
        /** The file is read to its end, so that one that was cut off is told as such. */
        CHECKING("checking the extract"),
        READING("reading its roads"),
        GRAPH("joining them up"),
        HIERARCHY("preparing them for quick search"),
        MAP("drawing the map"),
        ADDRESSES("storing the addresses");

        private final String english;

        Step(String english) {
            this.english = english;
        }
    }

    /** A step of which nobody knows how much is done. */
    public static RoadProgress of(Step step) {
        return new RoadProgress(step, -1);
    }

    /** The step's place among all, from 1. */
    public int number() {
        return step.ordinal() + 1;
    }

    /** How many steps there are. */
    public int steps() {
        return Step.values().length;
    }

    public boolean hasPercent() {
        return percent >= 0;
    }

    /** In English, for command lines. */
    @Override
    public String toString() {
        String share = hasPercent() ? String.format(Locale.ROOT, ", %d %%", percent) : "";
        return String.format(Locale.ROOT, "step %d of %d: %s%s", number(), steps(), step.english, share);
    }
}
