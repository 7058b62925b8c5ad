package id.go.imigrasi.paspor.integration.personalization;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/** The country signing certificates (CSCA) that the office believes. */
interface TrustAnchors {
  List<X509Certificate> all();

  /** Their lists of signers that may no longer be believed; none where nobody fetched one. */
  default List<X509CRL> withdrawals() {
    return List.of();
  }
}
