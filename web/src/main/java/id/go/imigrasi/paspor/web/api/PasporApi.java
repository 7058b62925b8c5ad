package id.go.imigrasi.paspor.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The office's REST interface; its resources are found in every module. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Paspor",
            version = "1",
            description = "Permohonan paspor di kantor imigrasi; errors are RFC 9457 problems"))
public class PasporApi extends Application {}
