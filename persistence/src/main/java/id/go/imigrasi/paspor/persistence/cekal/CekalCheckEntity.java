package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.persistence.WaitingRow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The row of one question to the cekal centre, with the hits of its answer. */
@Entity(name = "CekalCheck")
@Table(name = "CEKAL_CHECK")
class CekalCheckEntity extends WaitingRow {
  @Column(name = "LIST_VERSION", length = 40)
  private String listVersion;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "CEKAL_HIT", joinColumns = @JoinColumn(name = "CHECK_ID"))
  private List<HitColumns> hits = new ArrayList<>();

  protected CekalCheckEntity() {}

  CekalCheckEntity(CekalCheck check) {
    super(check.id(), check.application(), check.moment());
  }

  void write(CekalCheck check) {
    write(check.waiting(), check.answer().map(Screening::at).orElse(null));
    if (listVersion == null) {
      check.answer().ifPresent(this::write);
    }
  }

  private void write(Screening answer) {
    listVersion = answer.listVersion();
    answer.hits().forEach(hit -> hits.add(new HitColumns(hit)));
  }

  CekalCheck check() {
    return new CekalCheck(
        id(),
        application(),
        moment(),
        waiting(),
        Optional.ofNullable(listVersion)
            .map(
                version ->
                    new Screening(
                        version,
                        hits.stream()
                            .map(HitColumns::hit)
                            .sorted(Comparator.comparingInt((CekalHit hit) -> -hit.score()))
                            .toList(),
                        answeredAt())));
  }
}
