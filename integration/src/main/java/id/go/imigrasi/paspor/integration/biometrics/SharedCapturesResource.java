package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.integration.credential.MachineKey;
import id.go.imigrasi.paspor.service.CentralSearchService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the central ABIS fetches the captures that it was asked to take in: encrypted for its
 * certificate, and only while that question is open. It shows {@code paspor.abis.password}.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@Path("/abis/captures")
public class SharedCapturesResource {
  @Inject private CentralSearchService searches;
  @Inject private Images images;

  /** Where a request's captures are fetched; the request's number follows. */
  static String address() {
    return setting("paspor.abis.office-url") + "/api/abis/captures/";
  }

  /** 404 for a question that is not open any more. */
  @GET
  @Path("{request}")
  @Produces(MediaType.TEXT_PLAIN)
  public String captures(
      @HeaderParam(MachineKey.HEADER) String machine, @PathParam("request") String request) {
    MachineKey.mustBe("abis", machine);
    BiometricEnrolment enrolment =
        searches.shared(number(request)).orElseThrow(NotFoundException::new);
    return SealedShare.of(
        new CbeffCaptures(images).of(enrolment), setting("paspor.abis.certificate"));
  }

  private static UUID number(String request) {
    try {
      return UUID.fromString(request);
    } catch (IllegalArgumentException none) {
      throw new NotFoundException(none);
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
