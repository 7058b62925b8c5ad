package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.cekal.ReplicaStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The one row that says how far the office's copy of the watch list has come. */
@Entity(name = "ListReplica")
@Table(name = "LIST_REPLICA")
class ListReplicaEntity {
  /** The migration writes it. */
  static final String NAME = "cekal";

  @Id
  @Column(name = "NAME", length = 20)
  private String name;

  @Column(name = "LIST_VERSION", nullable = false)
  private long version;

  @Column(name = "NEWEST_VERSION", nullable = false)
  private long newest;

  @Column(name = "AS_OF")
  private Instant asOf;

  @Column(name = "SINCE")
  private Instant since;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "ATTEMPTS", nullable = false)
  private int attempts;

  @Column(name = "REVISION", nullable = false)
  private long revision;

  @Column(name = "SCREEN_DUE_AT")
  private Instant screenDueAt;

  protected ListReplicaEntity() {}

  ReplicaStanding standing() {
    return new ReplicaStanding(
        version,
        newest,
        Optional.ofNullable(asOf),
        Optional.ofNullable(dueAt).map(due -> new Waiting(since, due, attempts)),
        revision,
        Optional.ofNullable(screenDueAt));
  }

  void write(ReplicaStanding standing) {
    version = standing.version();
    newest = standing.newest();
    asOf = standing.asOf().orElse(null);
    since = standing.asking().map(Waiting::since).orElse(null);
    dueAt = standing.asking().map(Waiting::due).orElse(null);
    attempts = standing.asking().map(Waiting::attempts).orElse(0);
    revision = standing.revision();
    screenDueAt = standing.screenDue().orElse(null);
  }
}
