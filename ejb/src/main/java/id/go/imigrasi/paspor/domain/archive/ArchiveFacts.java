package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What Tikim's books make true of a case. */
public class ArchiveFacts implements FactSource {
  private final Archive archive;

  public ArchiveFacts(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.FILE_TRANSFERRED, Fact.FILE_BOXED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    if (archive.transferOf(application.number()).filter(TransferRegister::isReceived).isPresent()) {
      holding.add(Fact.FILE_TRANSFERRED);
    }
    if (archive.fileOf(application.number()).isPresent()) {
      holding.add(Fact.FILE_BOXED);
    }
    return holding;
  }
}
