package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.integration.biometrics.SealedShare;
import id.go.imigrasi.paspor.integration.credential.MachineKey;
import id.go.imigrasi.paspor.service.StationFileService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the directorate's station fetches the pictures of an open order, encrypted for its
 * certificate, and leaves the files of the chip. It shows {@code paspor.station.password}; an
 * office with a station of its own knows nobody here.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@Path("/station/orders/{request}/files")
public class StationFilesResource {
  @Inject private StationFileService files;

  /** 404 for an order that is not open; 410 for a file that is not there (any more). */
  @GET
  @Path("{file}/{sha256}")
  @Produces(MediaType.TEXT_PLAIN)
  public String read(
      @HeaderParam(MachineKey.HEADER) String machine,
      @PathParam("request") String request,
      @PathParam("file") String file,
      @PathParam("sha256") String sha256) {
    UUID order = order(machine, request);
    return files
        .read(order, new ImageRef(uuid(file), sha256))
        .map(clear -> SealedShare.of(clear, setting("paspor.station.certificate")))
        .orElseThrow(() -> new ClientErrorException(Response.Status.GONE));
  }

  /**
   * Keeps a file of the chip.
   *
   * @return its reference: id and SHA-256
   */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  public Response keep(
      @HeaderParam(MachineKey.HEADER) String machine,
      @PathParam("request") String request,
      byte[] file) {
    ImageRef kept =
        files
            .keep(order(machine, request), file, MediaType.APPLICATION_OCTET_STREAM)
            .orElseThrow(NotFoundException::new);
    return Response.status(Response.Status.CREATED)
        .entity(StationMessages.reference(kept).build().toString())
        .build();
  }

  /** The chip's private keys once they are in the chip. */
  @DELETE
  @Path("{file}/{sha256}")
  public void erase(
      @HeaderParam(MachineKey.HEADER) String machine,
      @PathParam("request") String request,
      @PathParam("file") String file,
      @PathParam("sha256") String sha256) {
    UUID order = named(machine, request);
    if (!files.erase(order, new ImageRef(uuid(file), sha256))) {
      throw new NotFoundException();
    }
  }

  private UUID order(String machine, String request) {
    UUID order = named(machine, request);
    if (!files.isOpen(order)) {
      throw new NotFoundException();
    }
    return order;
  }

  private static UUID named(String machine, String request) {
    MachineKey.mustBe("station", machine);
    if (StationPlace.isHere()) {
      throw new NotFoundException();
    }
    return uuid(request);
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw new NotFoundException(none);
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
