package dev.callout.exchange;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes tables: one as the body, or several as a form. */
@Path("/api/territories/{territory}/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class ImportsResource {
    private static final Logger LOG = Logger.getLogger(ImportsResource.class);

    private final Imports imports;
    private final Caller caller;

    ImportsResource(Imports imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @Operation(summary = "Import one table; with dryRun, check it and store nothing")
    @APIResponse(
            responseCode = "200",
            description = "What became of each row",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importTable(
            @PathParam("territory") String territory,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("file") @DefaultValue("table.csv") String file,
            byte @Nullable [] table) {
        return run(territory, List.of(new UploadedTable(file, table == null ? new byte[0] : table)), dryRun);
    }

    /** May be repeated without a key: what came in already is unchanged. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent(keepsAnswer = false)
    @Operation(summary = "Import several tables as one: all or nothing")
    @APIResponse(
            responseCode = "200",
            description = "What became of each row",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importTables(
            @PathParam("territory") String territory,
            @QueryParam("dryRun") boolean dryRun,
            @RestForm(FileUpload.ALL) List<FileUpload> files) {
        if (files.isEmpty()) {
            Issue issue = new Issue("missing-field", "", null, "The form holds no file.", null, null);
            throw new InvalidInput("import", List.of(issue));
        }
        return run(territory, files.stream().map(ImportsResource::table).toList(), dryRun);
    }

    private Response run(String territory, List<UploadedTable> tables, boolean dryRun) {
        TerritoryId id = Queries.id("territory", territory, TerritoryId::new);
        ImportReport report = imports.run(id, tables, dryRun, caller.name());
        if (!dryRun) {
            report.tables()
                    .forEach(table -> LOG.infof(
                            "Imported %s into %s: %d created, %d changed, %d unchanged",
                            table.kind(), id, table.created(), table.changed(), table.unchanged()));
        }
        return Response.ok(report).build();
    }

    private static UploadedTable table(FileUpload file) {
        try {
            return new UploadedTable(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
