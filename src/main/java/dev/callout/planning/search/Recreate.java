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
     * The cost added, with the price of what is left out; a cost of more than {@code most} means that it was given up
     * half-way. Parts that found a place are turned into their complement in the bank.
     */
    long fill(Bank absent, long most) {
        order.shuffle(absent);
        return inOrder(absent, most);
    }

    /** The same for a first plan: what is dearest to leave out has the first choice. */
    long fillFirst(Bank absent) {
        order.dearestFirst(absent);
        return inOrder(absent, Long.MAX_VALUE - 1);
    }

    /** Puts a part wherever there is a place for it at all; answers whether there was one. */
    boolean squeezeIn(int part) {
        return insertion.placeAnywhere(part, price[part]) != Insertion.NOWHERE;
    }

    private long inOrder(Bank absent, long most) {
        long added = 0;
        for (int i = 0; i < absent.count && added <= most; i++) {
            int part = absent.parts[i];
            long more = insertion.place(part, price[part]);
            if (more == Insertion.NOWHERE) {
                added += price[part];
            } else {
                absent.parts[i] = ~part;
                added += more;
            }
        }
        return added;
    }
}
