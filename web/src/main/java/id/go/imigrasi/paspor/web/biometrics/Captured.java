package id.go.imigrasi.paspor.web.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import id.go.imigrasi.paspor.domain.biometrics.MissingSignature;
import id.go.imigrasi.paspor.service.BoothService;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** What the browser sends from camera, scanner and pad in one go. */
public class Captured implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<FingerPosition> HANDS =
      IntStream.of(10, 9, 8, 7, 6, 1, 2, 3, 4, 5).mapToObj(FingerPosition::of).toList();

  private transient Part photo;
  private transient List<Part> presses;
  private transient Part signature;
  private boolean seen;
  private MissingFinger missing;
  private boolean allOthers;
  private MissingSignature unsigned;

  boolean hasPhoto() {
    return isGiven(photo);
  }

  byte[] photoBytes() {
    return bytes(photo);
  }

  List<byte[]> pressBytes() {
    return presses == null
        ? List.of()
        : presses.stream().filter(Captured::isGiven).map(Captured::bytes).toList();
  }

  void give(BoothService booth, ApplicationNumber number, FingerPosition finger, byte[] press) {
    if (seen) {
      booth.takeFingerSeen(number, finger, press);
    } else {
      booth.takeFinger(number, finger, press);
    }
  }

  boolean hasSignature() {
    return isGiven(signature);
  }

  byte[] signatureBytes() {
    return bytes(signature);
  }

  private static boolean isGiven(Part part) {
    return part != null && part.getSize() > 0;
  }

  private static byte[] bytes(Part part) {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }

  public List<Part> getPresses() {
    return presses;
  }

  public void setPresses(List<Part> presses) {
    this.presses = presses;
  }

  /** A PNG, written on the pad or chosen as a file. */
  public Part getSignature() {
    return signature;
  }

  public void setSignature(Part signature) {
    this.signature = signature;
  }

  /** Whether the officer has seen which finger lay on the glass. */
  public boolean isSeen() {
    return seen;
  }

  public void setSeen(boolean seen) {
    this.seen = seen;
  }

  /** Why the chosen finger is not taken; null when nothing is said. */
  public MissingFinger getMissing() {
    return missing;
  }

  public void setMissing(MissingFinger missing) {
    this.missing = missing;
  }

  /** Whether the reason goes for every finger not yet taken. */
  public boolean isAllOthers() {
    return allOthers;
  }

  public void setAllOthers(boolean allOthers) {
    this.allOthers = allOthers;
  }

  public MissingSignature getUnsigned() {
    return unsigned;
  }

  public void setUnsigned(MissingSignature unsigned) {
    this.unsigned = unsigned;
  }

  public MissingFinger[] getMissingReasons() {
    return MissingFinger.values();
  }

  public MissingSignature[] getUnsignedReasons() {
    return MissingSignature.values();
  }

  /** The fingers as the hands lie on the glass, from left to right. */
  public List<FingerPosition> getHands() {
    return HANDS;
  }
}
