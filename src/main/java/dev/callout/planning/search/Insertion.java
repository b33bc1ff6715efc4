package dev.callout.planning.search;

/** Puts a part where it is cheapest on the routes as they are. */
interface Insertion {
    /** Stands for "nowhere". */
    long NOWHERE = Long.MAX_VALUE;

    /**
     * Puts the part, and the other members of its crew, where they are cheapest, and answers what the routes cost more. Where
     * they fit nowhere, or only at more than {@code most}, all stays as it is and the answer is {@link #NOWHERE}.
     */
    long place(int part, long most);

    /** Like {@link #place} for a part that hangs on no other, but looks at every place on every route. */
    long placeAnywhere(int part, long most);
}
