package id.go.imigrasi.paspor.signer;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** The kinds of keys this signer makes for itself in development. */
enum KeyKind {
  /** As the chips issued in 2025 carry. */
  RSA_2048("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4)),
  /** As the country signing authority of 2020. */
  RSA_4096("RSA", new RSAKeyGenParameterSpec(4096, RSAKeyGenParameterSpec.F4)),
  P_256("EC", new ECGenParameterSpec("secp256r1")),
  BRAINPOOL_P256("EC", new ECGenParameterSpec("brainpoolP256r1"));

  private final String algorithm;
  private final AlgorithmParameterSpec parameters;

  KeyKind(String algorithm, AlgorithmParameterSpec parameters) {
    this.algorithm = algorithm;
    this.parameters = parameters;
  }

  KeyPair generate(Provider provider) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, provider);
    generator.initialize(parameters);
    return generator.generateKeyPair();
  }
}
