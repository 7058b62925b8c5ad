package id.go.imigrasi.paspor.integration.application;

import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.integration.credential.MachineKey;
import id.go.imigrasi.paspor.integration.follow.StandingJson;
import id.go.imigrasi.paspor.integration.http.JsonBody;
import id.go.imigrasi.paspor.integration.http.SecondTry;
import id.go.imigrasi.paspor.integration.watch.AppWatch;
import id.go.imigrasi.paspor.service.AppointmentService;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;

/** What M-Paspor calls: hand over a registration, ask how it stands, change it, cancel it. */
@Stateless
@PermitAll
@RunAs("M_PASPOR")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Path("/registrations")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {
  private static final String NEIGHBOUR = "mpaspor";
  private static final int LONGEST_KEY = 100;

  @Inject private RegistrationService registrations;
  @Inject private AppointmentService appointments;
  @Inject private AppWatch watch;

  /** 201 for a new one, 200 for one that is known; see {@code openapi.yaml} for the body. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(
      @HeaderParam(MachineKey.HEADER) String machine,
      @HeaderParam("Idempotency-Key") String key,
      InputStream body) {
    mustBeTheApp(machine);
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refused.because("registration.key.missing", LONGEST_KEY);
    }
    Registration form = RegistrationReading.read(key, JsonBody.object(body));
    Registered registered = SecondTry.of(() -> registrations.register(form));
    String number = registered.application().number().digits();
    return Response.status(registered.fresh() ? Response.Status.CREATED : Response.Status.OK)
        .location(URI.create("/api/registrations/" + number))
        .entity(StandingJson.of(registered).toString())
        .build();
  }

  @GET
  @Path("{number}")
  public String standing(
      @HeaderParam(MachineKey.HEADER) String machine, @PathParam("number") String number) {
    mustBeTheApp(machine);
    return StandingJson.of(registrations.standing(new ApplicationNumber(number))).toString();
  }

  /** The one change of date; body {@code {"location", "day", "start", "kind"}}. */
  @PUT
  @Path("{number}/slot")
  @Consumes(MediaType.APPLICATION_JSON)
  public String move(
      @HeaderParam(MachineKey.HEADER) String machine,
      @PathParam("number") String number,
      InputStream body) {
    mustBeTheApp(machine);
    Fields fields = Fields.of(JsonBody.object(body));
    Slot slot = RegistrationReading.slot(fields.text("location"), fields);
    fields.refuseUnread();
    ApplicationNumber application = new ApplicationNumber(number);
    appointments.reschedule(application, slot);
    return StandingJson.of(registrations.standing(application)).toString();
  }

  /** Body {@code {"phone", "email", "language"}}. */
  @PUT
  @Path("{number}/contact")
  @Consumes(MediaType.APPLICATION_JSON)
  public void correct(
      @HeaderParam(MachineKey.HEADER) String machine,
      @PathParam("number") String number,
      InputStream body) {
    mustBeTheApp(machine);
    Fields fields = Fields.of(JsonBody.object(body));
    Contact contact =
        new Contact(
            fields.optional("phone"), fields.optional("email"), fields.optional("language"));
    fields.refuseUnread();
    registrations.correct(new ApplicationNumber(number), contact);
  }

  @DELETE
  @Path("{number}")
  public void cancel(
      @HeaderParam(MachineKey.HEADER) String machine, @PathParam("number") String number) {
    mustBeTheApp(machine);
    registrations.cancel(new ApplicationNumber(number));
  }

  private void mustBeTheApp(String machine) {
    MachineKey.mustBe(NEIGHBOUR, machine);
    watch.heard();
  }
}
