package dev.callout.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.policy.SkillNeed;
import dev.callout.policy.WorkKind;
import dev.callout.skill.NeededSkill;
import dev.callout.territory.Territory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sample goes with its rulebook: what its tables ask for is in the one, and somebody in the other can do it. */
final class OperatorSamplesTest {
    private static final Path BASE = Path.of(System.getProperty("callout.basedir", "."));
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "moscow-isp, RUB, ru, 160, 14",
        "nord-fiber, NOK, no, 70, 9",
        "kabel, EUR, sl, 60, 5",
        "grossist, SEK, sv, 300, 22",
        "print, NOK, no, 80, 7"
    })
    void theTablesAreReadByTheRulebookAndSomebodyCanDoEachVisit(
            String name, String currency, String language, int visits, int technicians) {
        Rulebook rulebook = Rulebooks.resolve(name, BASE, Rules.leastWeights());
        assertThat(rulebook.operator().language().code()).isEqualTo(language);
        assertThat(rulebook.prices().requireCurrency().getCode()).isEqualTo(currency);
        SampleSet sample = SampleSet.find(name, BASE).orElseThrow();
        Territory territory = sample.parts().get(0).territory();
        Days days = new Days(territory.zone(), NOW, offset -> workingDay(rulebook, territory, offset));
        Set<String> skills = new TreeSet<>();
        for (WorkKind kind : rulebook.workKinds().values()) {
            kind.skills().stream().map(SkillNeed::name).forEach(skills::add);
        }
        String region = rulebook.operator().country().toUpperCase(Locale.ROOT);
        List<TechnicianRow> staff = new TechnicianSheet(
                        days, new Vocabulary(rulebook.workKinds().keySet(), Set.of(), region))
                .readAll("technicians.csv", sample.file("technicians.csv"));
        staff.forEach(technician -> technician.skills().forEach(skill -> skills.add(skill.name())));
        List<VisitRow> asked = new VisitSheet(
                        days, new Vocabulary(rulebook.workKinds().keySet(), skills, region))
                .readAll("visits.csv", sample.file("visits.csv"));
        assertThat(staff).hasSize(technicians);
        assertThat(asked).hasSize(visits).allSatisfy(visit -> {
            List<NeededSkill> needs = new ArrayList<>();
            WorkKind kind = rulebook.workKind(visit.workKind());
            kind.skills().forEach(need -> needs.add(new NeededSkill(need.name(), need.minLevel())));
            visit.skills().forEach(need -> needs.add(new NeededSkill(need.name(), need.level())));
            assertThat(staff)
                    .filteredOn(technician -> needs.stream()
                            .allMatch(need -> technician.skills().stream()
                                    .anyMatch(held ->
                                            held.name().equals(need.name()) && held.level() >= need.minLevel())))
                    .hasSizeGreaterThanOrEqualTo(visit.crew() == null ? kind.crew() : visit.crew());
        });
        assertThat(rulebook.calendars()).containsKey(territory.calendar());
    }

    private static LocalDate workingDay(Rulebook rulebook, Territory territory, int offset) {
        LocalDate today = LocalDate.ofInstant(NOW, territory.zone());
        LocalDate day = today;
        for (int left = Math.abs(offset); left > 0; ) {
            day = day.plusDays(offset > 0 ? 1 : -1);
            left -= rulebook.calendar(territory.calendar()).isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
