package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.archive.Enclosure;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Images in memory that are compared with their hash at every look, as the encrypted rows are. */
final class ImagesInMemory implements Images {
  private final Map<UUID, Image> kept = new HashMap<>();

  @Override
  public ImageRef keep(byte[] clear, String mediaType) {
    ImageRef reference = new ImageRef(UUID.randomUUID(), sha256(clear));
    kept.put(reference.id(), new Image(clear.clone(), mediaType));
    return reference;
  }

  @Override
  public Optional<Image> find(ImageRef reference) {
    Optional<Image> found = Optional.ofNullable(kept.get(reference.id()));
    if (found.filter(image -> !sha256(image.bytes()).equals(reference.sha256())).isPresent()) {
      throw new IllegalStateException("an image is not the one referred to");
    }
    return found;
  }

  @Override
  public void erase(ImageRef reference) {
    kept.remove(reference.id());
  }

  void flipAByteOf(ImageRef reference) {
    kept.get(reference.id()).bytes()[0] ^= 1;
  }

  private static String sha256(byte[] bytes) {
    return new Enclosure("image", "image/jpeg", bytes).sha256();
  }
}
