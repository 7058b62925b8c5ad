package id.go.imigrasi.paspor.integration.passport;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.LiveElsewhere;
import id.go.imigrasi.paspor.domain.passport.PassportRegister;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
import id.go.imigrasi.paspor.integration.passport.contract.Look;
import id.go.imigrasi.paspor.integration.passport.contract.LookResponse;
import id.go.imigrasi.paspor.integration.passport.contract.Passport;
import id.go.imigrasi.paspor.integration.passport.contract.PassportRegisterPort;
import id.go.imigrasi.paspor.integration.passport.contract.PassportRegisterService;
import id.go.imigrasi.paspor.integration.passport.contract.RegisterFault_Exception;
import id.go.imigrasi.paspor.integration.soap.Asking;
import id.go.imigrasi.paspor.integration.soap.Days;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The passport register over SOAP. */
class SoapPassportRegister implements PassportRegister {
  private final String office;
  private final ZoneId zone;
  private final Clock clock;
  private final Asking<PassportRegisterPort> register;

  SoapPassportRegister(SoapLine line, String office, ZoneId zone, Clock clock) {
    this.office = office;
    this.zone = zone;
    this.clock = clock;
    this.register =
        new Asking<>(
            Neighbour.PASSPORT_REGISTER,
            line,
            () ->
                new PassportRegisterService(SoapLine.contract("/wsdl/directorate/register.wsdl"))
                    .getPassportRegisterPort());
  }

  @Override
  public RegisterAnswer look(RegisterQuestion question) throws Unreachable {
    Look asked = new Look();
    asked.setOffice(office);
    asked.setAsOf(Days.written(LocalDate.ofInstant(clock.instant(), zone)));
    question.nik().ifPresent(nik -> asked.setNik(nik.digits()));
    question.fullName().ifPresent(name -> asked.setFullName(name.text()));
    question.birthDate().ifPresent(day -> asked.setBirthDate(Days.written(day)));
    question.passportNumber().ifPresent(asked::setPassportNumber);
    LookResponse answer = register.ask(port -> call(port, asked));
    return new RegisterAnswer(
        answer.getPassport().stream().map(SoapPassportRegister::passport).toList(),
        answer.getLiveApplication().stream()
            .map(
                live ->
                    new LiveElsewhere(live.getOffice(), live.getNumber(), Days.of(live.getSince())))
            .toList(),
        clock.instant());
  }

  private static LookResponse call(PassportRegisterPort port, Look asked) throws Unreachable {
    try {
      return port.look(asked);
    } catch (RegisterFault_Exception fault) {
      throw new Unreachable(
          Neighbour.PASSPORT_REGISTER, "fault " + fault.getFaultInfo().getCode(), fault);
    }
  }

  private static EarlierPassport passport(Passport read) {
    return new EarlierPassport(
        read.getNumber(),
        read.getProduct(),
        PassportStatus.valueOf(read.getState().name()),
        read.getHolderName(),
        Days.of(read.getIssuedOn()),
        Days.of(read.getExpiresOn()),
        read.getIssuingOffice());
  }
}
