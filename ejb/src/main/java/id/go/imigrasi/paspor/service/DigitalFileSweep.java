package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.domain.archive.DigitalFiles;
import id.go.imigrasi.paspor.domain.archive.Enclosure;
import id.go.imigrasi.paspor.domain.archive.FileBinder;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.letter.Letters;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Binds the files that were put into their boxes. The hash of each goes into the audit log, so that
 * a bundle changed later no longer is the one that was made.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class DigitalFileSweep {
  private static final Logger LOG = Logger.getLogger(DigitalFileSweep.class.getName());
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final int MOST = 20;

  @Inject DigitalFiles files;
  @Inject FileEnclosures enclosures;
  @Inject FilePages pages;
  @Inject FileBinder binder;
  @Inject Letters letters;
  @Inject Images images;
  @Inject Casework casework;
  @Inject AuditLog audit;
  @Inject Callers callers;
  @Inject Clock clock;
  @EJB DigitalFileSweep self;

  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyMinute() {
    sweep();
  }

  /** Binds what is due, each in a transaction of its own; how many were bound. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return self.due().stream().mapToInt(this::tryOne).sum();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<ApplicationNumber> due() {
    return files.due(clock.instant(), MOST);
  }

  private int tryOne(ApplicationNumber number) {
    try {
      self.bind(number);
      return 1;
    } catch (EJBException | Refused failed) {
      LOG.log(Level.WARNING, "The file of " + number + " cannot be bound", failed);
      self.putOff(number);
      return 0;
    }
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void bind(ApplicationNumber number) {
    Application application = casework.load(number);
    List<Enclosure> inside = new ArrayList<>(enclosures.of(application));
    inside.add(Enclosure.manifest(inside));
    byte[] cover = letters.print(pages.cover(application, inside), INDONESIAN);
    ImageRef kept = images.keep(binder.bind(cover, inside), "application/pdf");
    DigitalFile bound = new DigitalFile(number, kept, inside.size(), clock.instant(), null);
    files.keep(bound);
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.CHANGED,
            number.digits(),
            bound.anchor()));
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void putOff(ApplicationNumber number) {
    files.await(number, clock.instant().plus(PATIENCE));
  }
}
