package id.go.imigrasi.paspor.domain.personalization;

/** The way to the signer for what is no signature. */
public interface SignerLine {

  /** Asks which key signs and until when. */
  void askForKey();
}
