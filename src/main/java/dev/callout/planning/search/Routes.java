package dev.callout.planning.search;

/**
 * Routes by shift index: the parts of each in order. Parts on no route are left out. The arrays belong to the record and
 * must not be changed.
 */
public record Routes(int[][] parts) {
    /** No part on any of so many shifts. */
    public static Routes empty(int shifts) {
        return new Routes(new int[shifts][0]);
    }
}
