package dev.callout.exchange.town;

/** What a quarter is made of: how large its blocks are in square metres, and its houses in metres. */
enum Zone {
    OLD_TOWN(24_000, 32, 13, 20),
    ESTATE(90_000, 64, 14, 46),
    COTTAGES(38_000, 12, 10, 64),
    WORKS(170_000, 70, 34, 60),
    PARK(0, 0, 0, 0);

    final double blockArea;
    final double houseLength;
    final double houseDepth;
    /** Free ground between two houses. */
    final double gap;

    Zone(double blockArea, double houseLength, double houseDepth, double gap) {
        this.blockArea = blockArea;
        this.houseLength = houseLength;
        this.houseDepth = houseDepth;
        this.gap = gap;
    }
}
