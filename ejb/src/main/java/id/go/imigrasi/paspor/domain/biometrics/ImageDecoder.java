package id.go.imigrasi.paspor.domain.biometrics;

/** Opens pictures whose header was already found good. */
public interface ImageDecoder {

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code biometrics.image.not-a-picture}
   *     when the content is broken or is another size than it said
   */
  Picture decode(byte[] bytes, ImageHeader header);
}
