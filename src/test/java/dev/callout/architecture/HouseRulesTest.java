package dev.callout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the house that a machine can check. */
final class HouseRulesTest {
    private static final int REFUSED_LINES = 400;
    private static final Set<String> REFUSED_ENDINGS =
            Set.of("Impl", "Base", "Manager", "Helper", "Util", "Utils", "Data", "Info", "Service", "Dto");

    @Test
    void onlyTheSolvePackageKnowsTimefold() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..planning.solve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(Callout.CLASSES);
    }

    @Test
    void planningKnowsNoDatabaseNoServerAndNoInjection() {
        noClasses()
                .that()
                .resideInAPackage("..planning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..", "io.quarkus..", "java.sql..")
                .check(Callout.CLASSES);
    }

    @Test
    void entitiesAreNamedSoAndNeverLeaveTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Entity")
                .allowEmptyShould(true)
                .check(Callout.CLASSES);
        classes()
                .that()
                .haveSimpleNameEndingWith("Entity")
                .should(beKnownOnlyInTheirPackage())
                .allowEmptyShould(true)
                .check(Callout.CLASSES);
    }

    @Test
    void nobodyAsksTheMachineForTheTimeOfDay() {
        DescribedPredicate<JavaAccess<?>> machineTime = DescribedPredicate.describe(
                "the machine's time of day",
                access -> access.getName().equals("now")
                                && access.getTargetOwner().getPackageName().equals("java.time")
                                && access.getTarget().getFullName().endsWith("now()")
                        || access.getTargetOwner().isEquivalentTo(System.class)
                                && access.getName().equals("currentTimeMillis")
                        || access.getTargetOwner().isEquivalentTo(Clock.class)
                                && access.getName().startsWith("system")
                        || access.getTargetOwner().isEquivalentTo(InstantSource.class)
                                && access.getName().equals("system"));
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.callout.time")
                .should()
                .accessTargetWhere(machineTime)
                .check(Callout.CLASSES);
    }

    @Test
    void namesSayMoreThanALayer() {
        Set<String> vague = new TreeSet<>();
        for (JavaClass type : Callout.CLASSES) {
            String name = type.getSimpleName();
            boolean generated = name.contains("_") || name.contains("$");
            if (!generated && REFUSED_ENDINGS.stream().anyMatch(name::endsWith)) {
                vague.add(type.getName());
            }
        }
        assertThat(vague).isEmpty();
    }

    @Test
    void noSourceFileIsLongerThanTheLimit() throws IOException {
        try (Stream<Path> files = Files.walk(Callout.baseDirectory().resolve("src"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > REFUSED_LINES)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static ArchCondition<JavaClass> beKnownOnlyInTheirPackage() {
        return new ArchCondition<>("be known only in their package") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !dependency.getOriginClass().getPackageName().equals(entity.getPackageName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
