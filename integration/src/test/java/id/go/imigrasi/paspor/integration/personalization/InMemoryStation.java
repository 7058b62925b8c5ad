package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The station's surroundings in memory: its rows, its pictures and what it sent. */
final class InMemoryStation implements StationJobs, Images, StationPost {
  final List<Envelope> toOffice = new ArrayList<>();
  final List<Envelope> toSigner = new ArrayList<>();
  final List<Boolean> urgent = new ArrayList<>();
  final List<String> usedUp = new ArrayList<>();
  private final Map<UUID, StationJob> jobs = new HashMap<>();
  private final Map<ImageRef, Image> images = new HashMap<>();

  @Override
  public boolean add(StationJob job) {
    return jobs.putIfAbsent(job.requestId(), job) == null;
  }

  @Override
  public Optional<StationJob> claim(UUID requestId) {
    return Optional.ofNullable(jobs.get(requestId));
  }

  @Override
  public void save(StationJob job) {
    jobs.put(job.requestId(), job);
  }

  @Override
  public ImageRef keep(byte[] clear, String mediaType) {
    ImageRef reference =
        new ImageRef(UUID.randomUUID(), PassiveAuthenticationChipReader.sha256(clear));
    images.put(reference, new Image(clear, mediaType));
    return reference;
  }

  @Override
  public Optional<Image> find(ImageRef reference) {
    return Optional.ofNullable(images.get(reference));
  }

  @Override
  public void erase(ImageRef reference) {
    images.remove(reference);
  }

  @Override
  public void toOffice(Envelope message) {
    toOffice.add(Envelope.read(message.text()));
  }

  @Override
  public void toSigner(Envelope message, boolean sameDay) {
    urgent.add(sameDay);
    toSigner.add(Envelope.read(message.text()));
  }

  @Override
  public void usedUp(PersonalizationOrder order, StationState state) {
    usedUp.add(order.booklet() + " " + state);
  }
}
