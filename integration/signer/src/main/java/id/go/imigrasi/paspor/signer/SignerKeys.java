package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** Where the document signer's key is kept. */
interface SignerKeys {

  /** The key in use at this instant; it may be past its usage period, which signing refuses. */
  DocumentSigner inUse(Instant now) throws GeneralSecurityException, IOException;
}
