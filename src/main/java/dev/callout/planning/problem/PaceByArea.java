package dev.callout.planning.problem;

import dev.callout.time.DrivingPace;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How fast driving goes at each time in each area of the problem: a town's centre is slower at nine than the ring around it.
 * Area 0 is wherever no other area is. Half of a drive between two areas goes at the pace of each. Immutable.
 */
public final class PaceByArea {
    /** The area of a location that lies in none. */
    public static final int ELSEWHERE = 0;

    private final List<Area> areas;
    private final int[] areaOf;

    /** @param id empty elsewhere, else unique */
    public record Area(String id, DrivingPace pace) {}

    /**
     * @param areas the first one is elsewhere; all of them with the same steps
     * @param areaOf by location, an index of these
     */
    public PaceByArea(List<Area> areas, int[] areaOf) {
        this.areas = List.copyOf(areas);
        this.areaOf = areaOf.clone();
        if (areas.isEmpty() || Arrays.stream(areaOf).anyMatch(area -> area < 0 || area >= areas.size())) {
            throw new IllegalArgumentException("A location lies in no area");
        }
        DrivingPace elsewhere = areas.get(ELSEWHERE).pace;
        for (Area area : areas) {
            if (!area.pace.hasStepsOf(elsewhere)) {
                throw new IllegalArgumentException("The steps of all areas must be the same");
            }
            if (Arrays.stream(area.pace.permille()).anyMatch(permille -> permille > DrivingPace.FREE_FLOW)) {
                throw new IllegalArgumentException("Driving is never quicker than on an empty road");
            }
        }
    }

    /** One pace everywhere. */
    public static PaceByArea everywhere(DrivingPace pace, int locations) {
        return new PaceByArea(List.of(new Area("", pace)), new int[locations]);
    }

    public List<Area> areas() {
        return areas;
    }

    /** The index of the area that a location lies in. */
    public int areaOf(int location) {
        return areaOf[location];
    }

    /** The paces for some of the locations only. */
    public PaceByArea of(int[] locations) {
        return new PaceByArea(
                areas,
                Arrays.stream(locations).map(location -> areaOf[location]).toArray());
    }

    /** The pace of drives between areas: entry {@code from * areas + to}. */
    public DrivingPace[] between() {
        int count = areas.size();
        return IntStream.range(0, count * count)
                .mapToObj(pair -> areas.get(pair / count).pace.halfEach(areas.get(pair % count).pace))
                .toArray(DrivingPace[]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaceByArea pace && areas.equals(pace.areas) && Arrays.equals(areaOf, pace.areaOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(areas, Arrays.hashCode(areaOf));
    }
}
