package dev.callout.cli;

import dev.callout.travel.RoadProgress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the steps of an import, each once. Not thread-safe. */
final class RoadSteps implements Consumer<RoadProgress> {
    private final Consumer<String> tell;
    private RoadProgress.@Nullable Step last;

    RoadSteps(Consumer<String> tell) {
        this.tell = tell;
    }

    @Override
    public void accept(RoadProgress progress) {
        if (progress.step() != last) {
            last = progress.step();
            tell.accept(RoadProgress.of(progress.step()).toString());
        }
    }
}
