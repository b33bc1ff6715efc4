package dev.callout.planning.check;

/**
 * How much trying is left, counted in walks of a route, so that the same plan is explained the same way on any machine and
 * an explanation never takes longer than a few seconds. Mutable, for one thread.
 */
final class Effort {
    private long walks;

    Effort(long walks) {
        this.walks = walks;
    }

    void spend(long more) {
        walks -= more;
    }

    boolean isSpent() {
        return walks < 0;
    }
}
