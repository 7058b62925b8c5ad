package id.go.imigrasi.paspor.domain.office;

/** Where sign-in is checked; a wrong password here counts towards the same lock as there. */
public interface Realm {

  /**
   * Whether somebody who works here, and is not locked out after too many wrong passwords, typed
   * his own.
   */
  boolean proves(Countersignature typed);
}
