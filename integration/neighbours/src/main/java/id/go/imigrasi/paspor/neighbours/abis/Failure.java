package id.go.imigrasi.paspor.neighbours.abis;

/** Why an ABIS cannot do what it was asked, with the codes of MOSIP's ABIS API. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  static final String UNKNOWN_REQUEST = "4";
  static final String CANNOT_FETCH = "7";
  static final String REFERENCE_EXISTS = "10";
  static final String NO_DATA = "11";
  static final String REFERENCE_NOT_FOUND = "12";
  static final String UNREADABLE = "16";

  private final String code;

  Failure(String code, Throwable cause) {
    super("failure reason " + code, cause);
    this.code = code;
  }

  Failure(String code) {
    this(code, null);
  }

  String code() {
    return code;
  }
}
