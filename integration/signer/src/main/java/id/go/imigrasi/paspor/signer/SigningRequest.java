package id.go.imigrasi.paspor.signer;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the station asks: a signature over the hashes of one chip.
 *
 * @param requestId the station's, comes back with the answer
 * @param documentType first letter of the document code, {@code P} for every passport
 * @param expires last day of the document
 * @param hashes SHA-256 by number of the data group, 1 to 16; at least DG1 and DG2
 */
record SigningRequest(
    UUID requestId, String documentType, LocalDate expires, SortedMap<Integer, byte[]> hashes) {
  private static final int SHA_256_LENGTH = 32;

  SigningRequest {
    hashes = new TreeMap<>(hashes);
  }

  /** Refuses what may not be signed. */
  SigningRequest check() throws SigningRefused {
    if (!hashes.containsKey(1) || !hashes.containsKey(2)) {
      throw new SigningRefused("data-group-missing");
    }
    for (Map.Entry<Integer, byte[]> hash : hashes.entrySet()) {
      boolean known = hash.getKey() >= 1 && hash.getKey() <= 16;
      if (!known || hash.getValue().length != SHA_256_LENGTH) {
        throw new SigningRefused("hash-malformed");
      }
    }
    return this;
  }
}
