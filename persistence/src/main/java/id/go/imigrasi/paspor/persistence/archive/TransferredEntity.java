package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A file in an entry of the dispatch book: it goes with one entry at a time. */
@Entity(name = "TransferredFile")
@Table(name = "TRANSFERRED_FILE")
class TransferredEntity {
  @EmbeddedId private Key key;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  /** The application again while this entry carries it; unique, and null once it stayed behind. */
  @Column(name = "CARRIED_FILE", length = 16)
  private String carried;

  @Enumerated(EnumType.STRING)
  @Column(name = "LEFT_WHY", length = 20)
  private Shortfall.Kind why;

  @Column(name = "LACKING", length = 400)
  private String lacking;

  /** The location that still owes the folder. */
  @Column(name = "AWAITED_FROM", length = 20)
  private String awaitedFrom;

  protected TransferredEntity() {}

  TransferredEntity(ApplicationNumber application, String register, int position) {
    key = new Key(register, position);
    this.application = application.digits();
    carried = this.application;
  }

  void write(TransferRegister register) {
    Shortfall left = register.left().get(application());
    why = left == null ? null : left.kind();
    lacking = left == null ? null : written(left.lacking());
    if (left != null && register.isReceived()) {
      carried = null;
      awaitedFrom = register.location();
    }
  }

  ApplicationNumber application() {
    return new ApplicationNumber(application);
  }

  String register() {
    return key.register;
  }

  Optional<Shortfall> left() {
    return Optional.ofNullable(why).map(kind -> new Shortfall(kind, read(lacking)));
  }

  private static String written(Set<FilePaper> papers) {
    return papers.isEmpty()
        ? null
        : papers.stream().sorted().map(FilePaper::name).collect(Collectors.joining(","));
  }

  private static Set<FilePaper> read(String papers) {
    return papers == null
        ? Set.of()
        : Arrays.stream(papers.split(",")).map(FilePaper::valueOf).collect(Collectors.toSet());
  }

  /** Entry and place in it. */
  @Embeddable
  record Key(
      @Column(name = "REGISTER_NUMBER", length = 30) String register,
      @Column(name = "POSITION_NUMBER") int position)
      implements Serializable {}
}
