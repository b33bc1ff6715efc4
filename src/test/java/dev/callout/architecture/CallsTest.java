package dev.callout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.callout.call.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold for every call over HTTP. */
final class CallsTest {
    @Test
    void everyPostMayBeRepeated() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(Callout.CLASSES);
    }

    @Test
    void everyCallSaysWhoMayMakeIt() {
        methods()
                .that(DescribedPredicate.describe("answer calls", CallsTest::answersCalls))
                .should(new ArchCondition<>("say who may make them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean says = List.of(RolesAllowed.class, Authenticated.class, PermitAll.class).stream()
                                .anyMatch(rule -> method.isAnnotatedWith(rule)
                                        || method.getOwner().isAnnotatedWith(rule));
                        if (!says) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .check(Callout.CLASSES);
    }

    private static boolean answersCalls(JavaMethod method) {
        return List.of(GET.class, POST.class, PUT.class, DELETE.class).stream().anyMatch(method::isAnnotatedWith);
    }
}
