package id.go.imigrasi.paspor.domain.follow;

import id.go.imigrasi.paspor.domain.Unreachable;

/** What carries a code to the citizen's mailbox. */
public interface CodePost {

  /**
   * @param language {@code id} or {@code en}
   * @param digits the code, which stands nowhere else
   */
  void send(String address, String language, String digits) throws Unreachable;
}
