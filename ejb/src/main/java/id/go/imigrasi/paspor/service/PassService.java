package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.follow.Holder;
import id.go.imigrasi.paspor.domain.follow.MailedCode;
import id.go.imigrasi.paspor.domain.follow.Pass;
import id.go.imigrasi.paspor.domain.follow.Passes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Codes and passes for citizens' own apps. */
@Stateless
@RolesAllowed("APPLICANT")
public class PassService {
  private static final String CITIZEN = "citizen";
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Passes passes;
  @Inject Applicants applicants;
  @Inject AuditLog audit;
  @Inject CodeMail mail;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "paspor.registration.mode", defaultValue = "m-paspor")
  String mode;

  /**
   * Mails a code to the address in the file, if number and birth date agree and an address is
   * there; the caller is not told whether.
   *
   * @param language {@code id} or {@code en}
   */
  public void mailCode(ApplicationNumber number, LocalDate birthDate, String language) {
    applicants
        .of(number)
        .filter(one -> one.birth().date().equals(birthDate))
        .map(one -> one.contact())
        .filter(Contact::hasEmail)
        .ifPresent(contact -> mailCode(Holder.of(number), contact.email(), language));
  }

  /**
   * Mails a code to whoever wants to register.
   *
   * @throws Refused {@code registration.mode.m-paspor} where M-Paspor registers
   */
  public void mailCode(String email, String language) {
    mustRegisterHere();
    Contact contact = new Contact(null, email);
    if (!contact.hasEmail()) {
      throw Refused.because("applicant.email.malformed");
    }
    mailCode(Holder.ofAddress(contact.email()), contact.email(), language);
  }

  /** Empty when the code is not the one mailed, too old or guessed at too often. */
  public Optional<Pass.Fresh> pass(Holder holder, String digits) {
    Instant now = clock.instant();
    Optional<MailedCode> mailed = passes.claimCode(holder);
    if (mailed.filter(code -> code.admits(digits, now)).isEmpty()) {
      mailed.ifPresent(code -> passes.keep(code.guessedWrong()));
      writeDown(AuditEntry.Kind.REFUSED, holder);
      return Optional.empty();
    }
    passes.forget(mailed.get());
    Pass.Fresh fresh = Pass.fresh(holder, now);
    passes.add(fresh.pass());
    writeDown(AuditEntry.Kind.SIGNED_IN, holder);
    return Optional.of(fresh);
  }

  /** Who shows this token; empty when there is no such pass or it has ended. */
  public Optional<Holder> holder(String token) {
    return passes
        .find(Pass.hashOf(token))
        .filter(pass -> pass.isGood(clock.instant()))
        .map(Pass::holder);
  }

  /**
   * @throws Refused {@code registration.mode.m-paspor} where M-Paspor registers
   */
  public void mustRegisterHere() {
    if (!"own".equals(mode)) {
      throw Refused.because("registration.mode.m-paspor");
    }
  }

  private void mailCode(Holder holder, String address, String language) {
    Instant now = clock.instant();
    passes.forgetBefore(now.minus(KEPT));
    if (passes.claimCode(holder).filter(code -> !code.mayBeFollowed(now)).isEmpty()) {
      MailedCode.Fresh fresh = MailedCode.fresh(holder, now);
      passes.keep(fresh.code());
      mail.send(address, language, fresh.digits());
    }
  }

  private void writeDown(AuditEntry.Kind kind, Holder holder) {
    String subject = holder.application().map(ApplicationNumber::digits).orElse("registration");
    audit.append(new AuditEntry(clock.instant(), CITIZEN, kind, subject, "citizen's pass"));
  }
}
