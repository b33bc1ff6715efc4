package dev.callout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which package may import which, as an allow-list: what is not allowed here fails. */
final class PackageDirectionTest {
    /** Lines of the architecture, lowest first: a package imports packages on lower lines. */
    private static final List<List<String>> LINES = List.of(
            List.of("time", "geo", "error", "document", "home", "database", "call"),
            List.of("skill", "access", "travel", "policy", "territory"),
            List.of("technician", "customer", "map", "address"),
            List.of("visit"),
            List.of("route"),
            List.of("promise", "planning", "progress"),
            List.of("desk", "settlement", "emergency", "equipment", "dispatch", "tracking"),
            List.of("notification", "exchange"),
            List.of("simulate"),
            List.of("web", "cli"));

    /** Imports within one line, where the architecture names them. */
    private static final Map<String, Set<String>> WITHIN_A_LINE = Map.of(
            "document", Set.of("error"),
            "database", Set.of("home"),
            "territory", Set.of("access"),
            "call", Set.of("error", "document", "home", "database"),
            "progress", Set.of("promise"),
            "dispatch", Set.of("dispatch.live"),
            "settlement", Set.of("emergency"),
            "desk", Set.of("settlement", "emergency", "equipment"),
            "tracking", Set.of("settlement", "dispatch"));

    /** Rooms inside features that are functions, and so name their neighbours one by one. */
    private static final Map<String, Set<String>> FUNCTIONS = Map.of(
            "dispatch.live",
            Set.of(
                    "time",
                    "policy",
                    "promise",
                    "planning.problem",
                    "planning.timeline",
                    "planning.rule",
                    "planning.check",
                    "planning.replan"));

    /** Inside planning, which is a function, each room names its neighbours one by one. */
    private static final Map<String, Set<String>> INSIDE_PLANNING = Map.of(
            "planning.problem", Set.of("time", "geo", "error", "document"),
            "planning.timeline", Set.of("time", "planning.problem"),
            "planning.rule", Set.of("time", "planning.problem", "planning.timeline"),
            "planning.check", Set.of("time", "error", "planning.problem", "planning.timeline", "planning.rule"),
            "planning.search", Set.of("planning.problem", "planning.timeline", "planning.rule"),
            "planning.bench",
                    Set.of(
                            "time",
                            "geo",
                            "error",
                            "planning.problem",
                            "planning.timeline",
                            "planning.rule",
                            "planning.check",
                            "planning.search",
                            "planning.replan"),
            "planning.replan",
                    Set.of(
                            "time",
                            "planning.problem",
                            "planning.timeline",
                            "planning.rule",
                            "planning.check",
                            "planning.search"),
            "planning.solve",
                    Set.of(
                            "time",
                            "error",
                            "planning.problem",
                            "planning.timeline",
                            "planning.rule",
                            "planning.check",
                            "planning.search"));

    @Test
    void packagesImportOnlyWhatTheArchitectureAllows() {
        classes().should(importOnlyAllowedPackages()).check(Callout.CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.callout.(**)").should().beFreeOfCycles().check(Callout.CLASSES);
    }

    @Test
    void everyPackageStandsInTheArchitecture() {
        Set<String> strangers = new TreeSet<>();
        for (JavaClass type : Callout.CLASSES) {
            if (!roomOf(type).isEmpty() && !allowed().containsKey(roomOf(type))) {
                strangers.add(roomOf(type));
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndRefusesNulls() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : Callout.CLASSES) {
            if (!type.getPackage().tryGetPackageInfo().isPresent()
                    && !roomOf(type).isEmpty()) {
                silent.add(type.getPackageName());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static ArchCondition<JavaClass> importOnlyAllowedPackages() {
        Map<String, Set<String>> allowed = allowed();
        return new ArchCondition<>("import only what the architecture allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = roomOf(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String to = roomOf(dependency.getTargetClass());
                    boolean fine = from.isEmpty()
                            || !dependency.getTargetClass().getPackageName().startsWith(Callout.ROOT)
                            || to.equals(from)
                            || allowed.getOrDefault(from, Set.of()).contains(to);
                    if (!fine) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        List<String> lower = new ArrayList<>();
        for (List<String> line : LINES) {
            for (String room : line) {
                Set<String> reachable = new TreeSet<>(lower);
                reachable.addAll(WITHIN_A_LINE.getOrDefault(room, Set.of()));
                allowed.put(room, reachable);
            }
            lower.addAll(line);
            if (line.contains("dispatch")) {
                lower.addAll(FUNCTIONS.keySet());
            }
            if (line.contains("planning")) {
                lower.addAll(INSIDE_PLANNING.keySet());
            }
        }
        allowed.putAll(INSIDE_PLANNING);
        allowed.putAll(FUNCTIONS);
        return allowed;
    }

    /** The feature that a class belongs to, "" for the root; sub-packages count to their feature, but for planning's. */
    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(Callout.ROOT + '.')) {
            return "";
        }
        String[] steps = name.substring(Callout.ROOT.length() + 1).split("\\.");
        String room = steps.length > 1 ? steps[0] + '.' + steps[1] : steps[0];
        return steps[0].equals("planning") || FUNCTIONS.containsKey(room) ? room : steps[0];
    }
}
