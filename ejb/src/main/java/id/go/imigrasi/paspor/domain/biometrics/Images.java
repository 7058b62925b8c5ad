package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Optional;

/** Every image and scan of the office, encrypted at rest with keys outside the database. */
public interface Images {

  /**
   * @param mediaType for example {@code image/jpeg}
   */
  ImageRef keep(byte[] clear, String mediaType);

  /**
   * The clear image; empty when there is none. Refuses when it no longer hashes to its reference.
   */
  Optional<Image> find(ImageRef reference);

  /** Forgets an image for good; nothing happens when there is none. */
  void erase(ImageRef reference);

  /** A clear image in memory; it never shows itself in a log. */
  record Image(byte[] bytes, String mediaType) {
    @Override
    public String toString() {
      return "Image[" + mediaType + "]";
    }
  }
}
