package id.go.imigrasi.paspor.web.frame;

/** A desk page that knows what to do with what the scanner reads. */
@FunctionalInterface
public interface Scanned {

  /**
   * @param code what the scanner typed or the officer wrote, trimmed and not empty
   * @return the next page as a Faces outcome, or null to stay on this one
   */
  String scanned(String code);
}
