package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** A reference to a stored picture in one column: id, colon, hash. */
@Converter
class ImageRefText implements AttributeConverter<ImageRef, String> {
  private static final int ID_LENGTH = 36;

  @Override
  public String convertToDatabaseColumn(ImageRef reference) {
    return reference == null ? null : reference.id() + ":" + reference.sha256();
  }

  @Override
  public ImageRef convertToEntityAttribute(String text) {
    return text == null
        ? null
        : new ImageRef(
            UUID.fromString(text.substring(0, ID_LENGTH)), text.substring(ID_LENGTH + 1));
  }
}
