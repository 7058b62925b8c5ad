package id.go.imigrasi.paspor.service;

/** Where an officer sits. */
public interface Posts {

  /** Code of the service location; the office's main one for systems and strangers. */
  String locationOf(String username);
}
