package id.go.imigrasi.paspor.web.handover;

import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the hand-over desk types and takes: who collects, the comparison, the signature. */
public class CollectorForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<Comparison.Method> BY_EYE =
      EnumSet.of(Comparison.Method.FACE, Comparison.Method.IDENTITY_PHOTO);

  private Collector.Kind kind = Collector.Kind.APPLICANT;
  private String name;
  private String identity;
  private Collector.Evidence[] shown = {};
  private FingerPosition finger = FingerPosition.RIGHT_INDEX;
  private Comparison.Method method = Comparison.Method.FACE;
  private String note;
  private transient Part press;
  private transient Part signature;

  Collector collector() {
    return new Collector(kind, name, identity, Set.of(shown));
  }

  /** Who was written down before. */
  void show(Collector collector) {
    kind = collector.kind();
    name = collector.name();
    identity = collector.identityNumber();
    shown = collector.shown().toArray(Collector.Evidence[]::new);
  }

  boolean hasPress() {
    return press != null && press.getSize() > 0;
  }

  byte[] pressBytes() {
    return bytes(press);
  }

  byte[] signatureBytes() {
    return signature == null ? new byte[0] : bytes(signature);
  }

  private static byte[] bytes(Part part) {
    try {
      return part.getInputStream().readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Collector.Kind[] getKinds() {
    return Collector.Kind.values();
  }

  public Collector.Evidence[] getEvidence() {
    return Collector.Evidence.values();
  }

  public FingerPosition[] getFingers() {
    return FingerPosition.values();
  }

  public List<Comparison.Method> getMethods() {
    return List.copyOf(BY_EYE);
  }

  public Collector.Kind getKind() {
    return kind;
  }

  public void setKind(Collector.Kind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getIdentity() {
    return identity;
  }

  public void setIdentity(String identity) {
    this.identity = identity;
  }

  public Collector.Evidence[] getShown() {
    return shown.clone();
  }

  public void setShown(Collector.Evidence[] shown) {
    this.shown = shown.clone();
  }

  public FingerPosition getFinger() {
    return finger;
  }

  public void setFinger(FingerPosition finger) {
    this.finger = finger;
  }

  public Comparison.Method getMethod() {
    return method;
  }

  public void setMethod(Comparison.Method method) {
    this.method = method;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Part getPress() {
    return press;
  }

  public void setPress(Part press) {
    this.press = press;
  }

  public Part getSignature() {
    return signature;
  }

  public void setSignature(Part signature) {
    this.signature = signature;
  }
}
