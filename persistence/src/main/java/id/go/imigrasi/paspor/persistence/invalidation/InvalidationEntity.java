package id.go.imigrasi.paspor.persistence.invalidation;

import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationState;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The row of one measure against a passport, with its acts. */
@Entity(name = "Invalidation")
@Table(name = "INVALIDATION")
class InvalidationEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "PASSPORT_NUMBER", nullable = false, length = 9)
  private String passport;

  @Enumerated(EnumType.STRING)
  @Column(name = "MEASURE", nullable = false, length = 20)
  private Measure measure;

  @Column(name = "GROUND_CODE", nullable = false, length = 40)
  private String ground;

  @Column(name = "CITATION", nullable = false, length = 400)
  private String citation;

  @Enumerated(EnumType.STRING)
  @Column(name = "BECOMES", nullable = false, length = 20)
  private PassportStatus becomes;

  @Column(name = "CONFIDENTIAL", nullable = false)
  private boolean confidential;

  @Column(name = "OCCASION", nullable = false, length = 80)
  private String occasion;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private InvalidationState state;

  @Column(name = "STATE_SINCE", nullable = false)
  private Instant since;

  @Column(name = "UNFINISHED", nullable = false)
  private boolean unfinished;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "INVALIDATION_ACT", joinColumns = @JoinColumn(name = "INVALIDATION_ID"))
  @OrderColumn(name = "LINE_NUMBER")
  private List<ActColumns> acts = new ArrayList<>();

  protected InvalidationEntity() {}

  InvalidationEntity(Invalidation proposed) {
    id = proposed.id();
    passport = proposed.passport();
    measure = proposed.measure();
    ground = proposed.ground();
    citation = proposed.citation();
    becomes = proposed.becomes();
    confidential = proposed.confidential();
    occasion = proposed.occasion();
    write(proposed);
  }

  /** Whether it was loaded with exactly one act less, as it still is. */
  boolean isJustBefore(Invalidation next) {
    return acts.size() == next.acts().size() - 1;
  }

  final void write(Invalidation invalidation) {
    state = invalidation.state();
    since = invalidation.since();
    unfinished = invalidation.isUnfinished();
    invalidation.acts().stream().skip(acts.size()).map(ActColumns::new).forEach(acts::add);
  }

  Invalidation restore() {
    return new Invalidation(
        id,
        passport,
        measure,
        ground,
        citation,
        becomes,
        confidential,
        occasion,
        state,
        acts.stream().map(ActColumns::act).toList());
  }
}
