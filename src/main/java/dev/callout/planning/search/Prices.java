package dev.callout.planning.search;

import dev.callout.planning.timeline.Timeline;

/** What routes cost by the active rules, as the search asks for it. Used by one thread; allocates nothing. */
public interface Prices {
    /** Medium cost points of a visit that stands on no route, 0 or more. */
    long leftOut(int visit);

    /** Thousandths of a soft cost point per second driven. */
    long travelSecondMilli();

    /** Thousandths of a soft cost point per metre driven. */
    long travelMetreMilli();

    /** Whether a route costs nothing but its driving, so that timelines need not be priced. */
    boolean drivingOnly();

    /** Medium cost points of one route. */
    long medium(Timeline timeline);

    /** Soft cost points of one route, driving included. */
    long soft(Timeline timeline);

    /** Driving alone at one point a second, and this medium price of every visit left out. */
    static Prices drivingOnly(long leftOut) {
        return new Prices() {
            @Override
            public long leftOut(int visit) {
                return leftOut;
            }

            @Override
            public long travelSecondMilli() {
                return 1000;
            }

            @Override
            public long travelMetreMilli() {
                return 0;
            }

            @Override
            public boolean drivingOnly() {
                return true;
            }

            @Override
            public long medium(Timeline timeline) {
                return 0;
            }

            @Override
            public long soft(Timeline timeline) {
                return timeline.totalTravelSeconds;
            }
        };
    }
}
