package id.go.imigrasi.paspor.web.documentcheck;

import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** An original as the counter's scanner read it, and which paper it is. */
public class ScanForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private DocumentKind kind = DocumentKind.IDENTITY_CARD;
  private transient Part file;

  /** Empty when nothing was chosen: the office says what is wrong with that. */
  byte[] bytes() {
    if (file == null) {
      return new byte[0];
    }
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public DocumentKind[] getKinds() {
    return DocumentKind.values();
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
