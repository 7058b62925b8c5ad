package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.cekal.CekalCentre;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.integration.cekal.contract.CekalFault_Exception;
import id.go.imigrasi.paspor.integration.cekal.contract.CekalPort;
import id.go.imigrasi.paspor.integration.cekal.contract.CekalService;
import id.go.imigrasi.paspor.integration.cekal.contract.Person;
import id.go.imigrasi.paspor.integration.cekal.contract.Screen;
import id.go.imigrasi.paspor.integration.cekal.contract.ScreenResponse;
import id.go.imigrasi.paspor.integration.soap.Asking;
import id.go.imigrasi.paspor.integration.soap.Days;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
import java.time.Clock;

/** The cekal centre over SOAP. */
class SoapCekalCentre implements CekalCentre {
  private final String office;
  private final Clock clock;
  private final Asking<CekalPort> centre;

  SoapCekalCentre(SoapLine line, String office, Clock clock) {
    this.office = office;
    this.clock = clock;
    this.centre =
        new Asking<>(
            Neighbour.CEKAL_CENTRE,
            line,
            () -> new CekalService(SoapLine.contract("/wsdl/cekal/cekal.wsdl")).getCekalPort());
  }

  @Override
  public Screening screen(ScreeningQuestion question) throws Unreachable {
    Screen asked = new Screen();
    asked.setOffice(office);
    asked.setAsOf(Days.written(question.asOf()));
    asked.setPerson(person(question));
    ScreenResponse answer = centre.ask(port -> screen(port, asked));
    return new Screening(
        answer.getListVersion(),
        answer.getHit().stream().map(HitReading::hit).toList(),
        clock.instant());
  }

  private static ScreenResponse screen(CekalPort port, Screen asked) throws Unreachable {
    try {
      return port.screen(asked);
    } catch (CekalFault_Exception fault) {
      throw fault(fault);
    }
  }

  private static Unreachable fault(CekalFault_Exception fault) {
    return new Unreachable(
        Neighbour.CEKAL_CENTRE, "fault " + fault.getFaultInfo().getCode(), fault);
  }

  private static Person person(ScreeningQuestion question) {
    Person person = new Person();
    person.setNik(question.nik().digits());
    person.setFullName(question.fullName().text());
    question.alias().ifPresent(alias -> person.getAlias().add(alias.text()));
    person.setSex(String.valueOf(question.sex().mrz()));
    person.setBirthPlace(question.birth().place());
    person.setBirthDate(Days.written(question.birth().date()));
    person.getPassportNumber().addAll(question.passportNumbers());
    return person;
  }
}
