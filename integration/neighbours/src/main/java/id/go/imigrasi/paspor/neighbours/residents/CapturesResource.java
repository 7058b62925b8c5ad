package id.go.imigrasi.paspor.neighbours.residents;

import id.go.imigrasi.paspor.neighbours.people.Fingers;
import id.go.imigrasi.paspor.neighbours.people.Portraits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * What somebody of the table brings to a booth that has no devices: the face and the ten fingers,
 * as files. The same person always brings the same; each time is another press.
 */
@Path("/control/people/{nik}/captures/{time: [1-9]}")
@RequestScoped
public class CapturesResource {
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");

  /** Place and day of birth and the running number: what tells one person from another. */
  private static final int WHO = 5;

  @Inject private Residents residents;
  private final Fingers fingers = new Fingers();
  private final Portraits portraits = new Portraits();

  @GET
  @Path("photo.jpg")
  @Produces("image/jpeg")
  public byte[] photo(@PathParam("nik") String nik) {
    Resident resident = resident(nik);
    int age = Period.between(resident.birthDate(), LocalDate.now(BALIKPAPAN)).getYears();
    return portraits.jpeg(seed(resident), "F".equals(resident.sex()), age);
  }

  /**
   * @param finger 01 the right thumb to 10 the left little finger
   */
  @GET
  @Path("finger-{finger: 10|0[1-9]}.png")
  @Produces("image/png")
  public byte[] finger(
      @PathParam("nik") String nik, @PathParam("time") int time, @PathParam("finger") int finger) {
    return fingers.png(seed(resident(nik)), finger, time);
  }

  private Resident resident(String nik) {
    return residents.find(nik).orElseThrow(NotFoundException::new);
  }

  private static long seed(Resident resident) {
    return Long.parseLong(resident.nik().substring(WHO));
  }
}
