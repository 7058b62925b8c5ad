package id.go.imigrasi.paspor.neighbours.cekal;

import id.go.imigrasi.paspor.neighbours.cekal.contract.CekalPort;
import id.go.imigrasi.paspor.neighbours.cekal.contract.Hit;
import id.go.imigrasi.paspor.neighbours.cekal.contract.ListType;
import id.go.imigrasi.paspor.neighbours.cekal.contract.Person;
import id.go.imigrasi.paspor.neighbours.cekal.contract.Reason;
import id.go.imigrasi.paspor.neighbours.cekal.contract.Screen;
import id.go.imigrasi.paspor.neighbours.cekal.contract.ScreenResponse;
import id.go.imigrasi.paspor.neighbours.residents.ListedPerson;
import id.go.imigrasi.paspor.neighbours.soap.Days;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.ws.api.annotation.EndpointConfig;

/** The centre over SOAP with a UsernameToken. */
@WebService(
    serviceName = "CekalService",
    portName = "CekalPort",
    targetNamespace = "urn:paspor:cekal:1",
    endpointInterface = "id.go.imigrasi.paspor.neighbours.cekal.contract.CekalPort",
    wsdlLocation = "WEB-INF/classes/wsdl/cekal/cekal.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "Cekal")
public class CekalEndpoint implements CekalPort {
  @Inject private Search search;

  /** For the container, which fills the fields itself. */
  public CekalEndpoint() {}

  /** Outside the container. */
  public CekalEndpoint(Search search) {
    this.search = search;
  }

  @Override
  public ScreenResponse screen(Screen asked) {
    LocalDate asOf = Days.of(asked.getAsOf());
    ScreenResponse answer = new ScreenResponse();
    answer.setListVersion(search.listVersion());
    search.find(wanted(asked.getPerson()), asOf).stream()
        .map(match -> hit(match, asOf))
        .forEach(answer.getHit()::add);
    return answer;
  }

  private static Wanted wanted(Person person) {
    List<String> names =
        Stream.concat(Stream.of(person.getFullName()), person.getAlias().stream()).toList();
    return new Wanted(
        person.getNik(),
        names,
        person.getSex(),
        Days.of(person.getBirthDate()),
        person.getPassportNumber());
  }

  private static Hit hit(Match match, LocalDate asOf) {
    ListedPerson entry = match.entry();
    Hit hit = new Hit();
    hit.setEntryId(entry.entryId());
    hit.setList(ListType.valueOf(entry.list()));
    hit.setScore(match.score());
    hit.setFullName(entry.fullName());
    hit.setBirthPlace(entry.birthPlace().orElse(null));
    hit.setBirthDate(Days.written(entry.birthDate().orElse(null)));
    hit.setBirthYear(entry.birthYear().orElse(null));
    hit.setRequestingAgency(entry.requestingAgency());
    hit.setDecisionNumber(entry.decisionNumber());
    hit.setValidFrom(Days.written(entry.validFrom().asOf(asOf)));
    hit.setValidUntil(Days.written(entry.validUntil().asOf(asOf)));
    match.reasons().stream().map(CekalEndpoint::reason).forEach(hit.getReason()::add);
    return hit;
  }

  private static Reason reason(Match.Why why) {
    Reason reason = new Reason();
    reason.setElement(why.element());
    reason.setListed(why.listed());
    reason.setAgreement(why.agreement());
    return reason;
  }
}
