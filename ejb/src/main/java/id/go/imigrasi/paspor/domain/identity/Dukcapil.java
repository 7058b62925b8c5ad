package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.Unreachable;

/** The population register. */
public interface Dukcapil {

  /**
   * Compares the stated elements with the register's.
   *
   * @throws Unreachable when it is away, slow, out of quota, or answers what nobody understands
   */
  IdentityAnswer verify(IdentityQuestion question) throws Unreachable;
}
