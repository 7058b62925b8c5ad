package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import id.go.imigrasi.paspor.domain.office.Passwords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** Bcrypt in modular crypt form, as the server's JDBC realm reads it. */
@Dependent
class ElytronPasswords implements Passwords {
  private static final Provider PROVIDER = WildFlyElytronPasswordProvider.getInstance();
  // bcrypt reads no further than 72 bytes
  private static final int LONGEST = 64;

  private final int cost;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param cost two to the power of it is the number of rounds; 4 to 31
   */
  @Inject
  ElytronPasswords(
      @ConfigProperty(name = "paspor.office.password-cost", defaultValue = "12") int cost) {
    this.cost = cost;
  }

  @Override
  public PasswordHash hash(String clear) {
    if (clear == null || clear.length() < SHORTEST || clear.length() > LONGEST) {
      throw Refused.because("office.password.length", SHORTEST, LONGEST);
    }
    byte[] salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
    random.nextBytes(salt);
    try {
      Password password =
          factory()
              .generatePassword(
                  new EncryptablePasswordSpec(
                      clear.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(cost, salt)));
      return new PasswordHash(ModularCrypt.encodeAsString(password));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("bcrypt is not there", impossible);
    }
  }

  @Override
  public boolean matches(String clear, PasswordHash stored) {
    try {
      PasswordFactory factory = factory();
      Password decoded = ModularCrypt.decode(stored.text());
      return factory.verify(factory.translate(decoded), clear.toCharArray());
    } catch (GeneralSecurityException unreadable) {
      throw new IllegalStateException("a stored password cannot be read", unreadable);
    }
  }

  private static PasswordFactory factory() throws GeneralSecurityException {
    return PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, PROVIDER);
  }
}
