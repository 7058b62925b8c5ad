package id.go.imigrasi.paspor.neighbours.register;

import id.go.imigrasi.paspor.neighbours.register.contract.LiveApplication;
import id.go.imigrasi.paspor.neighbours.register.contract.Look;
import id.go.imigrasi.paspor.neighbours.register.contract.LookResponse;
import id.go.imigrasi.paspor.neighbours.register.contract.Passport;
import id.go.imigrasi.paspor.neighbours.register.contract.PassportRegisterPort;
import id.go.imigrasi.paspor.neighbours.register.contract.PassportState;
import id.go.imigrasi.paspor.neighbours.residents.HeldPassport;
import id.go.imigrasi.paspor.neighbours.residents.Resident;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import id.go.imigrasi.paspor.neighbours.soap.Days;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.time.LocalDate;
import org.jboss.ws.api.annotation.EndpointConfig;

/** The register over SOAP with a UsernameToken. */
@WebService(
    serviceName = "PassportRegisterService",
    portName = "PassportRegisterPort",
    targetNamespace = "urn:paspor:register:1",
    endpointInterface = "id.go.imigrasi.paspor.neighbours.register.contract.PassportRegisterPort",
    wsdlLocation = "WEB-INF/classes/wsdl/directorate/register.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "Register")
public class RegisterEndpoint implements PassportRegisterPort {
  @Inject private Residents residents;

  /** For the container, which fills the fields itself. */
  public RegisterEndpoint() {}

  /** Outside the container. */
  public RegisterEndpoint(Residents residents) {
    this.residents = residents;
  }

  @Override
  public LookResponse look(Look asked) {
    LocalDate asOf = Days.of(asked.getAsOf());
    LookResponse answer = new LookResponse();
    for (Resident each : residents.all()) {
      boolean person = isPerson(each, asked);
      each.passports().stream()
          .filter(held -> person || held.number().equals(asked.getPassportNumber()))
          .map(held -> passport(each, held, asOf))
          .forEach(answer.getPassport()::add);
      each.live()
          .filter(live -> person)
          .filter(live -> !live.office().equals(asked.getOffice()))
          .map(live -> live(live, asOf))
          .ifPresent(answer.getLiveApplication()::add);
    }
    return answer;
  }

  private static boolean isPerson(Resident resident, Look asked) {
    return resident.nik().equals(asked.getNik())
        || resident.name().equalsIgnoreCase(asked.getFullName())
            && resident.birthDate().equals(Days.of(asked.getBirthDate()));
  }

  private static Passport passport(Resident holder, HeldPassport held, LocalDate asOf) {
    Passport passport = new Passport();
    passport.setNumber(held.number());
    passport.setProduct(held.product());
    passport.setState(PassportState.valueOf(held.statusOn(asOf)));
    passport.setHolderName(holder.name());
    passport.setIssuedOn(Days.written(held.issued().asOf(asOf)));
    passport.setExpiresOn(Days.written(held.expires().asOf(asOf)));
    passport.setIssuingOffice(held.office());
    return passport;
  }

  private static LiveApplication live(
      id.go.imigrasi.paspor.neighbours.residents.LiveApplication known, LocalDate asOf) {
    LiveApplication live = new LiveApplication();
    live.setOffice(known.office());
    live.setNumber(known.number());
    live.setSince(Days.written(known.since().asOf(asOf)));
    return live;
  }
}
