package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.persistence.WaitingRow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The row of one question to the passport register, with its findings. */
@Entity(name = "RegisterCheck")
@Table(name = "REGISTER_CHECK")
class RegisterCheckEntity extends WaitingRow {
  /** The earlier passport that is asked for beside the person; null where nobody named one. */
  @Column(name = "STATED_NUMBER", length = 12)
  private String stated;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "REGISTER_FINDING", joinColumns = @JoinColumn(name = "CHECK_ID"))
  @OrderColumn(name = "LINE_NUMBER")
  private List<FindingColumns> findings = new ArrayList<>();

  protected RegisterCheckEntity() {}

  RegisterCheckEntity(RegisterCheck check) {
    super(check.id(), check.application(), check.moment());
    stated = check.stated().map(OldPassportNumber::text).orElse(null);
  }

  void write(RegisterCheck check) {
    boolean first = answeredAt() == null;
    write(check.waiting(), check.answer().map(RegisterAnswer::at).orElse(null));
    if (first) {
      check.answer().ifPresent(this::write);
    }
  }

  private void write(RegisterAnswer answer) {
    answer.passports().forEach(each -> findings.add(new FindingColumns(each)));
    answer.live().forEach(each -> findings.add(new FindingColumns(each)));
  }

  RegisterCheck check() {
    return new RegisterCheck(
        id(),
        application(),
        moment(),
        waiting(),
        OldPassportNumber.typed(stated),
        Optional.ofNullable(answeredAt())
            .map(
                at ->
                    new RegisterAnswer(
                        findings.stream()
                            .filter(FindingColumns::isPassport)
                            .map(FindingColumns::passport)
                            .toList(),
                        findings.stream()
                            .filter(Predicate.not(FindingColumns::isPassport))
                            .map(FindingColumns::live)
                            .toList(),
                        at)));
  }
}
