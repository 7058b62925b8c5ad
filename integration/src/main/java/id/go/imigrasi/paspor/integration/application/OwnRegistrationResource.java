package id.go.imigrasi.paspor.integration.application;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.follow.Holder;
import id.go.imigrasi.paspor.integration.follow.Bearer;
import id.go.imigrasi.paspor.integration.follow.StandingJson;
import id.go.imigrasi.paspor.integration.http.JsonBody;
import id.go.imigrasi.paspor.integration.http.SecondTry;
import id.go.imigrasi.paspor.service.PassService;
import id.go.imigrasi.paspor.service.Registered;
import id.go.imigrasi.paspor.service.Registration;
import id.go.imigrasi.paspor.service.RegistrationService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * Where the office registers by itself: a citizen's app sends the form of whoever reads the mailbox
 * that is named in it. The office gives the number and raises the bill.
 */
@Stateless
@PermitAll
@RunAs("APPLICANT")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Path("/citizen/registrations")
@Produces(MediaType.APPLICATION_JSON)
public class OwnRegistrationResource {
  private static final int LONGEST_KEY = 40;

  @Inject private PassService passes;
  @Inject private RegistrationService registrations;

  /** The same body as M-Paspor's, without number, bill and payment. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam("Idempotency-Key") String key,
      InputStream body) {
    passes.mustRegisterHere();
    Holder holder = Bearer.holder(passes, authorization);
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refused.because("registration.key.missing", LONGEST_KEY);
    }
    // a key is the sender's own affair: the same one of another sender is another one
    Registration form = RegistrationReading.read(holder.key() + " " + key, JsonBody.object(body));
    if (form.number() != null || form.bill() != null || form.payment() != null) {
      throw Refused.because("registration.own.number-or-money");
    }
    holder.mustBe(Holder.ofAddress(form.applicant().contact().email()));
    Registered registered = SecondTry.of(() -> registrations.register(form));
    return Response.status(registered.fresh() ? Response.Status.CREATED : Response.Status.OK)
        .entity(StandingJson.of(registered).toString())
        .build();
  }
}
