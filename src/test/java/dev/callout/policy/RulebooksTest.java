package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callout.error.InvalidInput;
import dev.callout.time.Hours;
import dev.callout.time.LocalCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RulebooksTest {
    @TempDir
    private Path base;

    private RulebookFolder folder;

    @BeforeEach
    void writeTheSmallestRulebook() {
        folder = RulebookFolder.smallest(base.resolve("own"));
    }

    @Test
    void whatIsNotSetHasItsDefault() {
        Rulebook rulebook = folder.load();
        PlanningKnobs planning = rulebook.planning();
        assertThat(planning.search()).isEqualTo(new SearchKnobs(Duration.ofMinutes(2), Duration.ofSeconds(20), 1, 1));
        assertThat(planning.nightly()).isEqualTo(new NightlyRun(LocalTime.of(19, 30), LocalCalendar.ALWAYS));
        assertThat(planning.horizonWorkingDays()).isEqualTo(1);
        assertThat(planning.freeze()).isEqualTo(Duration.ofMinutes(30));
        assertThat(planning.retellThreshold()).isEqualTo(Duration.ofMinutes(10));
        assertThat(planning.changeBudget()).isEqualTo(3);
        assertThat(rulebook.promises())
                .isEqualTo(new PromiseKnobs(Duration.ofHours(1), 0.9, 0.5, 0.3, Duration.ofMinutes(10)));
        assertThat(rulebook.cancellation()).isEqualTo(new CancellationKnobs(Duration.ofHours(1)));
        WorkKind repair = rulebook.workKind("repair");
        assertThat(repair.priority()).isEqualTo(3);
        assertThat(repair.crew()).isEqualTo(1);
        assertThat(repair.siteSetup()).isZero();
        assertThat(repair.permittedHours()).isNull();
        assertThat(repair.names().in(Language.SL)).isEqualTo("Repair");
    }

    @ParameterizedTest
    @CsvSource({
        "planning, horizonDays, 1, 14, 0, 15",
        "planning, nightlySearch, PT1S, PT10H, PT0S, PT10H1S",
        "planning, onDemandSearch, PT1S, PT1H, PT0S, PT1H1S",
        "planning, searchThreads, 1, 64, 0, 65",
        "planning, searchSeed, 0, 2147483647, -1, 99999999999999999999999",
        "planning, freeze, PT0S, PT24H, -PT1S, PT24H1S",
        "planning, retellThreshold, PT0S, PT1H, -PT1S, PT1H1S",
        "planning, changeBudget, 0, 1000, -1, 1001",
        "promises, windowWidth, PT10M, PT60M, PT9M59S, PT60M1S",
        "promises, rate, 0.5, 0.999, 0.49, 1",
        "promises, serviceVariation, 0, 2, -0.1, 2.1",
        "promises, travelVariation, 0, 2.0, -0.1, 2.1",
        "cancellation, freeUntilBefore, PT0S, PT168H, -PT1S, PT168H1S",
    })
    void aKnobTurnsFromItsLeastToItsMostAndNoFurther(
            String file, String key, String least, String most, String less, String more) {
        for (String allowed : new String[] {least, most}) {
            folder.with(file + ".yaml", key + ": " + allowed);
            assertThat(folder.faultLines()).as("%s: %s", key, allowed).isEmpty();
        }
        for (String refused : new String[] {less, more}) {
            folder.with(file + ".yaml", key + ": " + refused);
            assertThat(folder.faultLines())
                    .as("%s: %s", key, refused)
                    .containsExactly("out-of-range " + file + ".yaml:1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator.yaml", "calendars.yaml", "work-kinds.yaml"})
    void aFileThatMustBeThereIsMissed(String file) {
        assertThat(folder.without(file).faultLines()).containsExactly("missing-file " + file + ":1");
    }

    @Test
    void aFolderThatIsNotThereMissesAllFilesThatMustBe() {
        RulebookFolder nowhere = new RulebookFolder(base.resolve("nowhere"));
        assertThat(nowhere.faults()).hasSize(3).allMatch(fault -> fault.code().equals("missing-file"));
    }

    @Test
    void aFileThatCannotBeReadCausesNoFaultsElsewhere() {
        folder.with("permitted-hours.yaml", "day: office")
                .with("planning.yaml", "nightlyCalendar: office")
                .with("work-kinds.yaml", "repair: {names: {en: Repair}, duration: PT1H, permittedHours: day}")
                .with("calendars.yaml", "office:\n\tweek: {}");
        assertThat(folder.faultLines()).containsExactly("not-yaml calendars.yaml:2");
    }

    @Test
    void hoursThatNeverOpenAreOneFaultAndNotOneForEachWorkKind() {
        folder.with("calendars.yaml", "office: {week: {monday: \"17:00-10:30\"}}")
                .with("permitted-hours.yaml", "day: office")
                .with("work-kinds.yaml", "repair: {names: {en: Repair}, duration: PT1H, permittedHours: day}");
        assertThat(folder.faultLines()).containsExactly("not-understood calendars.yaml:1");
    }

    @Test
    void aLanguageThatIsNotSpokenDoesNotMakeEveryTextAFault() {
        folder.with("operator.yaml", "{name: Example, country: no, language: nb, zone: Europe/Oslo}");
        assertThat(folder.faultLines()).containsExactly("not-understood operator.yaml:1");
    }

    @Test
    void aTextMustExistInTheOperatorsLanguage() {
        folder.with("operator.yaml", "{name: Example, country: no, language: no, zone: Europe/Oslo}");
        assertThat(folder.faultLines()).containsExactly("missing-text work-kinds.yaml:1");
    }

    @Test
    void countryNoIsNorwayAndNotAnAnswer() {
        assertThat(folder.load().operator().country()).isEqualTo("no");
        assertThat(folder.load().calendar("office").isWorkingDay(LocalDate.parse("2027-05-17")))
                .isFalse();
    }

    @Test
    void weightsAreReadExactlyInThousandths() {
        folder.with("planning.yaml", "weights: {travel-time: 1.5, waiting: 0.001}");
        assertThat(folder.load().planning().weightThousandths()).isEqualTo(Map.of("travel-time", 1500L, "waiting", 1L));
        folder.with("planning.yaml", "weights: {travel-time: 1000000.000, waiting: 0}");
        assertThat(folder.load().planning().weightThousandths())
                .isEqualTo(Map.of("travel-time", 1_000_000_000L, "waiting", 0L));
        folder.with("planning.yaml", "weights: {travel-time: 1000000.001, waiting: 0.0001}");
        assertThat(folder.faults()).extracting("code").containsExactly("out-of-range", "too-precise");
    }

    @Test
    void workMayTakeAsLongAsItsPermittedHoursAndNotAMinuteMore() {
        String kind = "repair: {names: {en: Repair}, permittedHours: day, duration: %s}";
        folder.with("permitted-hours.yaml", "day: office").with("work-kinds.yaml", kind.formatted("PT8H"));
        assertThat(folder.load().workKind("repair").permittedHours()).isEqualTo("day");
        assertThat(folder.with("work-kinds.yaml", kind.formatted("PT8H1M")).faultLines())
                .containsExactly("never-fits work-kinds.yaml:1");
    }

    @Test
    void nightWorkMayRunOverMidnight() {
        folder.with("calendars.yaml", "night: {week: {monday-sunday: [\"00:00-05:00\", \"22:00-24:00\"]}}")
                .with("permitted-hours.yaml", "night: night")
                .with("work-kinds.yaml", "dig: {names: {en: Dig}, permittedHours: night, duration: PT7H}");
        assertThat(folder.faultLines()).isEmpty();
        folder.with("work-kinds.yaml", "dig: {names: {en: Dig}, permittedHours: night, duration: PT7H1M}");
        assertThat(folder.faultLines()).containsExactly("never-fits work-kinds.yaml:1");
    }

    @Test
    void sameDaysAsTakesOverHolidaysAndMovedDaysButNotChangedHours() {
        folder.with("calendars.yaml", """
                office:
                  week: {monday-friday: "08:00-16:00"}
                  holidays: no
                  exceptions: {2026-11-23: closed, 2026-11-24: "08:00-10:00", 2026-11-28: as-monday}
                rooms:
                  week: {monday: "10:30-17:00", tuesday-thursday: "11:00-17:00"}
                  sameDaysAs: office
                  exceptions: {2026-11-25: ["11:00-12:00"]}
                """);
        LocalCalendar rooms = folder.load().calendar("rooms");
        assertThat(rooms.hoursOn(LocalDate.parse("2026-05-14"))).as("a holiday").isEmpty();
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-23"))).as("closed").isEmpty();
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-24"))).containsExactly(Hours.parse("11:00-17:00"));
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-25"))).containsExactly(Hours.parse("11:00-12:00"));
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-28"))).containsExactly(Hours.parse("10:30-17:00"));
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-27"))).as("a Friday").isEmpty();
    }

    @Test
    void theNightlyRunKeepsItsClockTimeWhenClocksChange() {
        folder.with("planning.yaml", "nightlyAt: \"02:30\"");
        NightlyRun nightly = folder.load().planning().nightly();
        ZoneId oslo = ZoneId.of("Europe/Oslo");
        assertThat(nightly.nextAfter(Instant.parse("2026-03-28T12:00:00Z"), oslo))
                .as("02:30 does not exist")
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(nightly.nextAfter(first.minusSeconds(1), oslo)).isEqualTo(first);
        assertThat(nightly.nextAfter(first, oslo))
                .as("not again at the second 02:30")
                .isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void theVersionChangesWithTheContentAndNotWithItsLayout() {
        String version = folder.load().version();
        folder.with("operator.yaml", "# ours\nzone: Europe/Oslo\nlanguage: en\ncountry: no\nname: \"Example\"\n");
        assertThat(folder.load().version()).isEqualTo(version);
        folder.with("promises.yaml", "rate: 0.95");
        assertThat(folder.load().version()).isNotEqualTo(version).matches("[0-9a-f]{16}");
    }

    @Test
    void anOperatorIsFoundByFolderThenAmongSamplesThenShipped() throws Exception {
        RulebookFolder.smallest(base.resolve("nested/planner-config"));
        RulebookFolder.smallest(base.resolve("data-samples/island/planner-config"))
                .with("operator.yaml", "{name: Island, country: no, language: en, zone: Europe/Oslo}");
        Files.createDirectories(base.resolve("data-samples/bare"));
        assertThat(resolve("own").name()).isEqualTo("Example");
        assertThat(resolve(folder.path().toString()).name()).isEqualTo("Example");
        assertThat(resolve("nested").name()).isEqualTo("Example");
        assertThat(resolve("island").name()).isEqualTo("Island");
        Operator shipped = Rulebooks.shipped(RulebookFolder.RULES).operator();
        assertThat(resolve("bare")).isEqualTo(shipped);
        assertThat(Rulebooks.resolve(null, base, RulebookFolder.RULES).operator())
                .isEqualTo(shipped);
        assertThat(Rulebooks.resolve(" ", base, RulebookFolder.RULES).operator())
                .isEqualTo(shipped);
    }

    /** From wherever the program is started, with nothing but itself. */
    @ParameterizedTest
    @CsvSource({"kabel, sl", "nord-fiber, no", "grossist, sv", "print, no", "moscow-isp, ru"})
    void everySampleTravelsWithTheProgram(String sample, String language) {
        assertThat(base.resolve("data-samples")).doesNotExist();
        assertThat(Rulebooks.resolve(sample, base, RulebookFolder.RULES)
                        .operator()
                        .language()
                        .code())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "../..", "own/operator.yaml", "a\u0000b"})
    void anOperatorThatIsNowhereIsRefusedAndNotReplacedByTheShippedOne(String name) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> resolve(name));
        assertThat(refused.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("unknown-operator");
            assertThat(issue.help()).isNotBlank();
        });
    }

    @Test
    void faultsCanBeReadByAPersonAndHoldNoValues() {
        folder.with("operator.yaml", "{name: Example, country: Secretland, language: en, zone: Europe/Oslo}");
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, folder::load);
        assertThat(refused.text())
                .startsWith("The rulebook has 1 issue\n  operator.yaml:1 /operator/country: Expected")
                .doesNotContain("Secretland");
    }

    private Operator resolve(String operator) {
        return Rulebooks.resolve(operator, base, RulebookFolder.RULES).operator();
    }
}
