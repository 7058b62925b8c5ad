package id.go.imigrasi.paspor.integration.follow;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.follow.Holder;
import id.go.imigrasi.paspor.domain.follow.Pass;
import id.go.imigrasi.paspor.integration.http.JsonBody;
import id.go.imigrasi.paspor.service.PassService;
import id.go.imigrasi.paspor.service.RegistrationService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A citizen's app follows the citizen's own application. Number, birth date and code travel in
 * bodies, the pass in a header, nothing of it in an address.
 */
@Stateless
@PermitAll
@RunAs("APPLICANT")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Path("/citizen")
@Produces(MediaType.APPLICATION_JSON)
public class CitizenResource {
  private static final Logger LOG = Logger.getLogger(CitizenResource.class.getName());

  @Inject private PassService passes;
  @Inject private RegistrationService registrations;

  /**
   * Body {@code {"number", "birthDate"}}, or {@code {"email"}} where the office registers by
   * itself. 202 whether a code was mailed or not.
   */
  @POST
  @Path("codes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response mailCode(@Context HttpHeaders headers, InputStream body) {
    JsonObject asked = JsonBody.object(body);
    try {
      if (asked.containsKey("email")) {
        passes.mailCode(text(asked, "email"), language(headers));
      } else {
        passes.mailCode(number(asked), birthDate(asked), language(headers));
      }
    } catch (EJBException collided) {
      // two requests of one holder at the same instant: one code is on its way
      LOG.log(Level.FINE, "a code was asked for twice at once", collided);
    }
    return Response.accepted().build();
  }

  /** Body {@code {"number", "code"}} or {@code {"email", "code"}}. */
  @POST
  @Path("passes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response pass(InputStream body) {
    JsonObject asked = JsonBody.object(body);
    Holder holder =
        asked.containsKey("email")
            ? Holder.ofAddress(text(asked, "email"))
            : Holder.of(number(asked));
    Pass.Fresh fresh =
        passes
            .pass(holder, text(asked, "code"))
            .orElseThrow(() -> Refused.because("follow.code.wrong"));
    return Response.status(Response.Status.CREATED)
        .entity(
            Json.createObjectBuilder()
                .add("token", fresh.token())
                .add("endsAt", fresh.pass().endsAt().toString())
                .build()
                .toString())
        .build();
  }

  /** How the application stands for which the pass was given. */
  @GET
  @Path("application")
  public String application(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
    ApplicationNumber number =
        Bearer.holder(passes, authorization)
            .application()
            .orElseThrow(() -> Refused.because("follow.pass.other"));
    return StandingJson.of(registrations.standing(number)).toString();
  }

  private static ApplicationNumber number(JsonObject asked) {
    return new ApplicationNumber(text(asked, "number"));
  }

  private static LocalDate birthDate(JsonObject asked) {
    try {
      return LocalDate.parse(text(asked, "birthDate"));
    } catch (DateTimeException malformed) {
      throw new BadRequestException(malformed);
    }
  }

  private static String text(JsonObject asked, String name) {
    String text = asked.getString(name, "");
    if (text.isBlank()) {
      throw Refused.because("registration.field.missing", name);
    }
    return text;
  }

  private static String language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(locale -> locale.getLanguage())
        .filter(language -> language.matches("id|in|en"))
        .findFirst()
        .filter("en"::equals)
        .orElse("id");
  }
}
