package dev.callout.planning.search;

import org.jspecify.annotations.Nullable;

/** Takes over routes that were made elsewhere, less what breaks a hard rule in them. */
final class Following {
    private final Tours tours;
    private final Network net;
    private final FrozenParts frozen;
    private final @Nullable RoutePrices exact;
    private final Changes changes;

    Following(Tours tours, FrozenParts frozen, @Nullable RoutePrices exact, Changes changes) {
        this.tours = tours;
        this.net = tours.net;
        this.frozen = frozen;
        this.exact = exact;
        this.changes = changes;
    }

    /** Puts the parts on the empty shift in their order: all of them where that is sound, else those that are. */
    void follow(int shift, int[] parts) {
        if (!followsWhole(shift, parts)) {
            followOneByOne(shift, parts);
        }
    }

    private boolean followsWhole(int shift, int[] parts) {
        changes.mark();
        int before = net.startOf(shift);
        boolean able = true;
        for (int part : parts) {
            if (!frozen.isFrozen(part)) {
                able &= net.isAble(shift, part);
                tours.insert(part, before);
                before = part;
            }
        }
        if (able && tours.isSound(shift) && (exact == null || exact.renew(shift) && exact.confirm())) {
            return true;
        }
        changes.undo();
        return false;
    }

    private void followOneByOne(int shift, int[] parts) {
        int before = net.startOf(shift);
        for (int part : parts) {
            if (frozen.isFrozen(part) || !tours.mayAppend(part, before) || !net.isAble(shift, part)) {
                continue;
            }
            changes.mark();
            tours.insert(part, before);
            if (exact == null || exact.renew(shift) && exact.confirm()) {
                before = part;
            } else {
                changes.undo();
            }
        }
    }
}
