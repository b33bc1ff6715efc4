package dev.callout.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.error.Refused;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CaseLifeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int LONGEST_PATH = 12;

    private enum Act {
        WORK(CaseLife::work),
        SOLVE(life -> life.solve("new cable")),
        TELL(life -> life.tell(NOW)),
        CLOSE(life -> life.close(NOW)),
        REOPEN(CaseLife::reopen);

        private final UnaryOperator<CaseLife> act;

        Act(UnaryOperator<CaseLife> act) {
            this.act = act;
        }

        @Nullable
        CaseLife on(CaseLife life) {
            try {
                return act.apply(life);
            } catch (Refused refused) {
                return null;
            }
        }
    }

    /** A path as far as it matters: the life it has led to, and whether its present solution was told. */
    private record Walked(CaseLife life, boolean solved, boolean told) {
        @Nullable
        Walked by(Act act) {
            CaseLife next = act.on(life);
            if (next == null) {
                return null;
            }
            return switch (act) {
                case WORK, REOPEN -> new Walked(next, false, false);
                case SOLVE -> new Walked(next, true, false);
                case TELL -> new Walked(next, solved, solved);
                case CLOSE -> new Walked(next, solved, told);
            };
        }
    }

    @Test
    void noPathThroughTheTableClosesAnUntoldCase() {
        Set<Walked> seen = new HashSet<>();
        Deque<Walked> open = new ArrayDeque<>(List.of(new Walked(CaseLife.BEGUN, false, false)));
        int closed = 0;
        while (!open.isEmpty()) {
            Walked here = open.remove();
            if (here.life().reopened() > LONGEST_PATH || !seen.add(here)) {
                continue;
            }
            if (here.life().state() == CaseState.CLOSED) {
                closed++;
                assertThat(here.told()).as("%s", here).isTrue();
            }
            if (here.life().state() == CaseState.TOLD || here.life().state() == CaseState.CLOSED) {
                assertThat(here.life().toldAt()).isNotNull();
                assertThat(here.life().solution()).isNotNull();
            }
            for (Act act : Act.values()) {
                Walked next = here.by(act);
                if (next != null) {
                    open.add(next);
                }
            }
        }
        assertThat(closed).isGreaterThan(LONGEST_PATH);
    }

    @Test
    void everyChangeThatTheTableDoesNotNameIsRefused() {
        for (CaseState from : CaseState.values()) {
            for (Act act : Act.values()) {
                CaseLife life = at(from);
                CaseLife next = act.on(life);
                if (next != null && next.state() != from) {
                    assertThat(from.mayBecome(next.state()))
                            .as("%s %s", from, act)
                            .isTrue();
                }
            }
        }
        assertThatThrownBy(() -> at(CaseState.SOLVED).close(NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("told");
        assertThatThrownBy(() -> at(CaseState.IN_WORK).tell(NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsWorkedAtAgainMustBeToldAgain() {
        CaseLife again = at(CaseState.TOLD).work().solve("another cable");
        assertThat(again.toldAt()).isNull();
        assertThatThrownBy(() -> again.close(NOW)).isInstanceOf(Refused.class);
        CaseLife reopened = at(CaseState.CLOSED).reopen();
        assertThat(reopened.state()).isEqualTo(CaseState.OPEN);
        assertThat(reopened.reopened()).isEqualTo(1);
        assertThat(reopened.solution()).isNull();
    }

    private static CaseLife at(CaseState state) {
        CaseLife life = CaseLife.BEGUN;
        return switch (state) {
            case OPEN -> life;
            case IN_WORK -> life.work();
            case SOLVED -> life.solve("new cable");
            case TOLD -> life.solve("new cable").tell(NOW);
            case CLOSED -> life.solve("new cable").tell(NOW).close(NOW);
        };
    }
}
