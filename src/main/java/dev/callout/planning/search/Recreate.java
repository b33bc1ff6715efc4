package dev.callout.planning.search;

/** Gives parts back to the routes, each where it is cheapest then; what finds no place stays out. */
final class Recreate {
    private final Insertion insertion;
    private final Order order;
    private final long[] price;

    Recreate(Insertion insertion, Order order, long[] price) {
        this.insertion = insertion;
        this.order = order;
        this.price = price;
    }

    /**
     * The cost added, with the price of what is left out; given up half-way where, less what was saved, it is worth more than
     * {@code most} points. Parts that found a place are turned into their complement in the bank.
     */
    long fill(Bank absent, long saved, long most, Exchange exchange) {
        order.shuffle(absent);
        long added = 0;
        for (int i = 0; i < absent.count && exchange.points(added - saved) <= most; i++) {
            added += place(absent, i);
        }
        return added;
    }

    /** The same for a first plan, to the end: what is dearest to leave out has the first choice. */
    long fillFirst(Bank absent) {
        order.dearestFirst(absent);
        long added = 0;
        for (int i = 0; i < absent.count; i++) {
            added += place(absent, i);
        }
        return added;
    }

    /** Puts a part wherever there is a place for it at all; answers whether there was one. */
    boolean squeezeIn(int part) {
        return insertion.placeAnywhere(part, price[part]) != Insertion.NOWHERE;
    }

    private long place(Bank absent, int at) {
        int part = absent.parts[at];
        long more = insertion.place(part, price[part]);
        if (more == Insertion.NOWHERE) {
            return price[part];
        }
        absent.parts[at] = ~part;
        return more;
    }
}
