package dev.callout.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calls as machines read them. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ContractTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("callout.basedir", ".")).resolve("src/docs/openapi.yaml");

    /** Run with {@code -Dcallout.regenerate=true} to write it anew. */
    @Test
    void theCommittedContractIsTheOneServed() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("callout.regenerate")) {
            Files.writeString(DOCUMENT, served);
        }
        assertThat(served).isEqualToNormalizingNewlines(Files.readString(DOCUMENT));
    }

    /** A body that is only bytes tells its caller nothing. */
    @Test
    void everyBodyHasAForm() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        paths.forEach(
                (path, calls) -> calls.forEach((method, call) -> assertThat(String.valueOf(call.get("requestBody")))
                        .as(method + ' ' + path)
                        .doesNotContain("application/json={schema={type=string")));
    }

    @Test
    void healthAndMetricsAreServed() {
        given().get("/q/health").then().statusCode(200);
        assertThat(given().get("/q/metrics").then().statusCode(200).extract().asString())
                .contains("jvm_memory");
    }
}
