package id.go.imigrasi.paspor.domain.personalization;

import java.util.Optional;

/** What the signer told of its keys. */
public interface SignerKeys {

  /** The last that it told; empty when it never did. */
  Optional<SignerKey> latest();

  void keep(SignerKey key);
}
