package dev.callout.planning.rule;

/** A sum of costs by level; the smaller the better, hard before medium before soft. Mutable, for one thread. */
public final class Cost {
    public long hard;
    public long medium;
    public long soft;

    public void add(Level level, long cost) {
        switch (level) {
            case HARD -> hard += cost;
            case MEDIUM -> medium += cost;
            case SOFT -> soft += cost;
        }
    }

    public void add(Cost other) {
        hard += other.hard;
        medium += other.medium;
        soft += other.soft;
    }

    public void clear() {
        hard = 0;
        medium = 0;
        soft = 0;
    }

    public boolean isLessThan(Cost other) {
        return hard != other.hard
                ? hard < other.hard
                : medium != other.medium ? medium < other.medium : soft < other.soft;
    }

    @Override
    public String toString() {
        return hard + "hard/" + medium + "medium/" + soft + "soft";
    }
}
