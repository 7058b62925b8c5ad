package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.domain.archive.DigitalFiles;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.audit.Seals;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The bound files of the archive: where they are, whether they are whole, and who opened one. */
@Stateless
@RolesAllowed("ARCHIVIST")
public class DigitalFileService {
  private static final Logger LOG = Logger.getLogger(DigitalFileService.class.getName());

  @Inject DigitalFiles files;
  @Inject Archive archive;
  @Inject Images images;
  @Inject Seals seals;
  @Inject AuditLog audit;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Bound, or bound and destroyed since. */
  public Optional<DigitalFile> of(ApplicationNumber number) {
    return files.of(number);
  }

  public boolean isAwaited(ApplicationNumber number) {
    return files.isAwaited(number);
  }

  /** For a file that came to its box before files were bound; the sweep binds it. */
  public void ask(ApplicationNumber number) {
    archive
        .fileOf(number)
        .filter(file -> file.destroyedUnder().isEmpty())
        .orElseThrow(() -> Refused.because("archive.file.unknown"));
    files.await(number, clock.instant());
  }

  /**
   * The bundle, PDF/A-3u; the reading is written down.
   *
   * @throws Refused {@code archive.digital.none}, {@code archive.digital.changed} when it is not
   *     the one whose hash stands in the audit log
   */
  public byte[] read(ApplicationNumber number) {
    DigitalFile file = there(number);
    byte[] bundle = whole(file).orElseThrow(() -> Refused.because("archive.digital.changed"));
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.READ,
            number.digits(),
            "digital file"));
    return bundle;
  }

  /** Whether the bundle is the very one that was made, and the seal over its line unbroken. */
  @RolesAllowed({"ARCHIVIST", "AUDITOR"})
  public boolean isWhole(ApplicationNumber number) {
    return whole(there(number)).isPresent();
  }

  private DigitalFile there(ApplicationNumber number) {
    return files
        .of(number)
        .filter(file -> file.destroyedUnder().isEmpty())
        .orElseThrow(() -> Refused.because("archive.digital.none"));
  }

  private Optional<byte[]> whole(DigitalFile file) {
    if (!seals.holds(file.application().digits(), file.anchor())) {
      return Optional.empty();
    }
    try {
      return images.find(file.bundle()).map(Images.Image::bytes);
    } catch (IllegalStateException changed) {
      LOG.log(Level.WARNING, "The digital file of {0} was changed", file.application());
      return Optional.empty();
    }
  }
}
