package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A line of the hand-over register. */
@Entity(name = "HandOver")
@Table(name = "HAND_OVER")
class HandOverEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "COLLECTOR_KIND", nullable = false, length = 20)
  private Collector.Kind kind;

  @Column(name = "COLLECTOR_NAME", nullable = false, length = 60)
  private String name;

  @Column(name = "IDENTITY_NUMBER", nullable = false, length = 30)
  private String identityNumber;

  @Column(name = "SHOWN", length = 120)
  private String shown;

  @Enumerated(EnumType.STRING)
  @Column(name = "COMPARED_BY", length = 20)
  private Comparison.Method method;

  @Column(name = "COMPARISON_PASSED")
  private Boolean passed;

  @Column(name = "COMPARISON_NOTE", length = 200)
  private String note;

  @Column(name = "SIGNATURE_ID")
  private UUID signature;

  @Column(name = "SIGNATURE_SHA256", length = 64)
  private String signatureSha256;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "HANDED_OVER_AT", nullable = false)
  private Instant at;

  protected HandOverEntity() {}

  HandOverEntity(HandOver handOver) {
    application = handOver.application().digits();
    write(handOver);
  }

  final void write(HandOver handOver) {
    Collector collector = handOver.collector();
    kind = collector.kind();
    name = collector.name();
    identityNumber = collector.identityNumber();
    shown = collector.shown().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    Comparison comparison = handOver.comparison();
    method = comparison == null ? null : comparison.method();
    passed = comparison == null ? null : comparison.passed();
    note = comparison == null ? null : comparison.note();
    signature = handOver.signature() == null ? null : handOver.signature().id();
    signatureSha256 = handOver.signature() == null ? null : handOver.signature().sha256();
    officer = handOver.officer();
    at = handOver.at();
  }

  HandOver restore() {
    return new HandOver(
        new ApplicationNumber(application),
        new Collector(kind, name, identityNumber, evidence()),
        method == null ? null : new Comparison(method, passed, note),
        signature == null ? null : new ImageRef(signature, signatureSha256),
        officer,
        at);
  }

  private Set<Collector.Evidence> evidence() {
    return shown == null || shown.isEmpty()
        ? Set.of()
        : Arrays.stream(shown.split(" "))
            .map(Collector.Evidence::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
