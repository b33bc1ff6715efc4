package dev.callout.planning.search;

/** Finds where a part is cheapest on the routes as they are, and puts it there. */
interface Insertion {
    /** Stands for "nowhere". */
    long NOWHERE = Long.MAX_VALUE;

    /** The cost of the cheapest place found, {@link #NOWHERE} where none was; {@link #insert} puts it there. */
    long find(int part);

    void insert(int part);
}
