package id.go.imigrasi.paspor.web.identity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.passport.RegisterStanding;
import id.go.imigrasi.paspor.service.IdentityService;
import id.go.imigrasi.paspor.service.RegisterService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What the two registers say about the case on the desk, read once so that a button never means
 * another line than the one beside it, and the words that an officer types about them.
 */
@Dependent
public class Registers implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private IdentityService identity;
  @Inject private RegisterService passports;

  private final HashMap<String, String> words = new HashMap<>();
  private String earlier;
  private transient IdentityStanding persons;
  private transient RegisterStanding standing;

  public IdentityStanding persons(ApplicationNumber number) {
    if (persons == null) {
      persons = identity.standing(number);
    }
    return persons;
  }

  public RegisterStanding standing(ApplicationNumber number) {
    if (standing == null) {
      standing = passports.standing(number);
    }
    return standing;
  }

  /** Both are asked again; the passport register also for the old number, where one is typed. */
  public void askAgain(ApplicationNumber number) {
    identity.askAgain(number);
    OldPassportNumber.typed(earlier)
        .ifPresentOrElse(
            passport -> passports.askFor(number, passport), () -> passports.askAgain(number));
  }

  /** Why the finding does not stand in the way. */
  public void explain(ApplicationNumber number, RegisterStanding.Line line) {
    passports.explain(
        number, line.finding().what(), line.finding().document(), words.get(key(line)));
  }

  /** Why the difference in writing does not matter. */
  public void accept(IdentityStanding.Line line) {
    identity.accept(line.check().id(), words.get(line.subject().name()));
  }

  /** Under what the words about a finding are typed. */
  public String key(RegisterStanding.Line line) {
    return line.finding().what() + " " + line.finding().document();
  }

  /** What was typed, by finding or person. */
  public Map<String, String> getWords() {
    return words;
  }

  public String getEarlier() {
    return earlier;
  }

  public void setEarlier(String earlier) {
    this.earlier = earlier;
  }
}
