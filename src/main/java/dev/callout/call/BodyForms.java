package dev.callout.call;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Puts the forms of {@code META-INF/openapi.yaml} into the contract: calls take bodies as bytes, which strict readers read, so
 * that their methods do not tell the form. A form names its calls under {@code x-body-of}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class BodyForms implements OASFilter {
    private static final String CALLS = "x-body-of";

    /** @throws IllegalStateException where a form names a call that there is not */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (Map.Entry<String, Schema> form :
                document.getComponents().getSchemas().entrySet()) {
            // a schema holds what no dictionary knows among its keywords, not among its extensions
            if (form.getValue().get(CALLS) instanceof List<?> calls) {
                calls.forEach(call -> put(document, form, call.toString()));
                form.getValue().set(CALLS, null);
            }
        }
    }

    private static void put(OpenAPI document, Map.Entry<String, Schema> form, String call) {
        int space = call.indexOf(' ');
        Operation operation = find(document, call.substring(0, space), call.substring(space + 1));
        if (operation == null) {
            throw new IllegalStateException("There is no call " + call + " for the form " + form.getKey());
        }
        List<String> required = form.getValue().getRequired();
        Schema reference = OASFactory.createSchema().ref(form.getKey());
        operation.setRequestBody(OASFactory.createRequestBody()
                .required(required != null && !required.isEmpty())
                .content(OASFactory.createContent()
                        .addMediaType(
                                MediaType.APPLICATION_JSON,
                                OASFactory.createMediaType().schema(reference))));
    }

    private static @Nullable Operation find(OpenAPI document, String method, String path) {
        PathItem item = document.getPaths().getPathItem(path);
        return item == null ? null : item.getOperations().get(PathItem.HttpMethod.valueOf(method));
    }
}
