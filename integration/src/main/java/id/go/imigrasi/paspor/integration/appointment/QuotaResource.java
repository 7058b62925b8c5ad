package id.go.imigrasi.paspor.integration.appointment;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.service.AppointmentService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The sessions that may be chosen, with their free places; anybody may ask. */
@Stateless
@PermitAll
@Path("/quota")
@Produces(MediaType.APPLICATION_JSON)
public class QuotaResource {
  private static final int LONGEST_PERIOD = 62;

  @Inject private AppointmentService appointments;

  /**
   * @param from first day, ISO
   * @param until last day, ISO, at most two months later
   * @param product code of the product that is wanted: only books of its kind count; without it all
   *     kinds together
   */
  @GET
  public String quota(
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("product") String product) {
    LocalDate first = day(from);
    LocalDate last = day(until);
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_PERIOD))) {
      throw Refused.because("appointment.period.impossible", LONGEST_PERIOD);
    }
    JsonArrayBuilder sessions = Json.createArrayBuilder();
    sessions(first, last, product).stream()
        .filter(Quota::open)
        .forEach(quota -> sessions.add(json(quota)));
    return sessions.build().toString();
  }

  private List<Quota> sessions(LocalDate first, LocalDate last, String product) {
    return product == null || product.isBlank()
        ? appointments.quota(first, last)
        : appointments.quota(first, last, product);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeException malformed) {
      throw Refused.because("appointment.period.impossible", LONGEST_PERIOD);
    }
  }

  private static JsonObjectBuilder json(Quota quota) {
    return Json.createObjectBuilder()
        .add("location", quota.slot().location())
        .add("day", quota.slot().day().toString())
        .add("start", quota.slot().start().toString())
        .add("end", quota.end().toString())
        .add("kind", quota.slot().kind().name())
        .add("capacity", quota.capacity())
        .add("free", quota.free());
  }
}
