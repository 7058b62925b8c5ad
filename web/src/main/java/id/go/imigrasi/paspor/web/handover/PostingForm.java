package id.go.imigrasi.paspor.web.handover;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** What is typed about a passport that goes by post, and the courier's signature. */
public class PostingForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String address;
  private String consent;
  private String number;
  private String courier;
  private String words;
  private transient Part signature;

  byte[] signatureBytes() {
    try {
      return signature == null ? new byte[0] : signature.getInputStream().readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getConsent() {
    return consent;
  }

  public void setConsent(String consent) {
    this.consent = consent;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCourier() {
    return courier;
  }

  public void setCourier(String courier) {
    this.courier = courier;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Part getSignature() {
    return signature;
  }

  public void setSignature(Part signature) {
    this.signature = signature;
  }
}
