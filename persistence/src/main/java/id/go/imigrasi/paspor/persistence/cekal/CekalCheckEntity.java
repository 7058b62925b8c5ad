package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.ProvisionalScreening;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.persistence.WaitingRow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
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

  /** Whom the centre named; until it answers, whom the copy of the list named. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "CEKAL_HIT", joinColumns = @JoinColumn(name = "CHECK_ID"))
  private List<HitColumns> hits = new ArrayList<>();

  /** Stays when the centre has answered, so that one sees what was used meanwhile. */
  @Column(name = "REPLICA_VERSION", length = 40)
  private String replicaVersion;

  @Column(name = "REPLICA_AS_OF")
  private Instant replicaAsOf;

  @Column(name = "REPLICA_AT")
  private Instant replicaAt;

  protected CekalCheckEntity() {}

  CekalCheckEntity(CekalCheck check) {
    super(check.id(), check.application(), check.moment());
  }

  void write(CekalCheck check) {
    write(check.waiting(), check.answer().map(Screening::at).orElse(null));
    if (listVersion == null) {
      check.provisional().ifPresent(this::write);
      check.answer().ifPresent(this::write);
    }
  }

  private void write(ProvisionalScreening copy) {
    replicaVersion = copy.screening().listVersion();
    replicaAsOf = copy.listAsOf();
    replicaAt = copy.screening().at();
    name(copy.screening());
  }

  private void write(Screening answer) {
    listVersion = answer.listVersion();
    name(answer);
  }

  private void name(Screening screening) {
    hits.clear();
    screening.hits().forEach(hit -> hits.add(new HitColumns(hit)));
  }

  CekalCheck check() {
    return new CekalCheck(
        id(),
        application(),
        moment(),
        waiting(),
        answer(),
        answer().isEmpty() ? copy() : Optional.empty());
  }

  private Optional<Screening> answer() {
    return Optional.ofNullable(listVersion)
        .map(version -> new Screening(version, named(), answeredAt()));
  }

  private Optional<ProvisionalScreening> copy() {
    return Optional.ofNullable(replicaVersion)
        .map(
            version ->
                new ProvisionalScreening(new Screening(version, named(), replicaAt), replicaAsOf));
  }

  private List<CekalHit> named() {
    return hits.stream()
        .map(HitColumns::hit)
        .sorted(Comparator.comparingInt((CekalHit hit) -> -hit.score()))
        .toList();
  }
}
