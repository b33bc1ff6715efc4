package dev.callout.visit;

import dev.callout.access.Roles;
import dev.callout.call.Page;
import dev.callout.policy.ChecklistItem;
import dev.callout.policy.Rulebook;
import dev.callout.policy.SkillNeed;
import dev.callout.policy.WorkKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What can be asked for, by the operator's rulebook. */
@Path("/api/work-kinds")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class WorkKindsResource {
    private final Rulebook rulebook;

    WorkKindsResource(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    record WorkKindView(
            String id,
            Map<String, String> names,
            String duration,
            String siteSetup,
            int priority,
            int crew,
            @Nullable String permittedHours,
            List<SkillNeed> skills,
            List<ItemView> checklist) {
        static WorkKindView of(WorkKind kind) {
            return new WorkKindView(
                    kind.id(),
                    texts(kind.names().texts()),
                    kind.duration().toString(),
                    kind.siteSetup().toString(),
                    kind.priority(),
                    kind.crew(),
                    kind.permittedHours(),
                    kind.skills(),
                    kind.checklist().stream().map(ItemView::of).toList());
        }
    }

    record ItemView(String id, ChecklistItem.At at, Map<String, String> texts) {
        static ItemView of(ChecklistItem item) {
            return new ItemView(
                    item.id(), item.at(), WorkKindsResource.texts(item.texts().texts()));
        }
    }

    @GET
    @Operation(summary = "All work kinds, in the rulebook's order")
    public Page<WorkKindView> list() {
        return new Page<>(
                rulebook.workKinds().values().stream().map(WorkKindView::of).toList(), null);
    }

    private static Map<String, String> texts(Map<? extends Enum<?>, String> texts) {
        Map<String, String> byLanguage = new TreeMap<>();
        texts.forEach((language, text) -> byLanguage.put(language.name().toLowerCase(Locale.ROOT), text));
        return byLanguage;
    }
}
