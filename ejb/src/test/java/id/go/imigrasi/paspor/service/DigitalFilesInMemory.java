package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.domain.archive.DigitalFiles;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bound files in memory. */
final class DigitalFilesInMemory implements DigitalFiles {
  private final Map<ApplicationNumber, Instant> awaited = new LinkedHashMap<>();
  private final Map<ApplicationNumber, DigitalFile> bound = new LinkedHashMap<>();

  @Override
  public void await(ApplicationNumber application, Instant due) {
    if (!bound.containsKey(application)) {
      awaited.put(application, due);
    }
  }

  @Override
  public boolean isAwaited(ApplicationNumber application) {
    return awaited.containsKey(application);
  }

  @Override
  public List<ApplicationNumber> due(Instant now, int max) {
    return awaited.keySet().stream().filter(each -> !awaited.get(each).isAfter(now)).toList();
  }

  @Override
  public Optional<DigitalFile> of(ApplicationNumber application) {
    return Optional.ofNullable(bound.get(application));
  }

  @Override
  public void keep(DigitalFile file) {
    awaited.remove(file.application());
    bound.put(file.application(), file);
  }
}
