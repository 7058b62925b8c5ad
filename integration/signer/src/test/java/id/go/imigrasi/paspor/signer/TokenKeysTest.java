package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import javax.security.auth.login.LoginException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A key that never leaves its token signs as the software key does; SoftHSM stands for the token.
 */
class TokenKeysTest {
  static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"));
  static final String PIN = "1234";
  private static final int WRONG_PINS = 30;
  private static final long PIN_LOCKED = 0xA4;
  private static final Instant NOW = TestKeys.MADE.plus(Duration.ofDays(1));

  /** The library reads where its tokens lie once, so all tests share them. */
  @TempDir static Path tokens;

  @TempDir Path folder;

  private static Path library;

  @BeforeAll
  static void anEmptyToken() throws Exception {
    library = LIBRARIES.stream().filter(Files::exists).findFirst().orElse(null);
    assumeTrue(library != null && tokenIsReady(tokens), "SoftHSM is not installed");
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA_2048", "P_256"})
  void signsInsideTheToken(KeyKind kind) throws Exception {
    Path configuration = configuration(kind.name(), library, 0);
    Path issued = putKey(configuration, kind);

    DocumentSigner signer =
        new TokenKeys(configuration, PIN.toCharArray(), kind.name(), issued).inUse(TestKeys.MADE);
    assertThat(signer.key().getEncoded()).isNull();
    byte[] file =
        SecurityObjects.sign(SecurityObjectsTest.request(), signer, ObjectVersion.V0, NOW);
    CMSSignedData signed = SecurityObjectsTest.signedData(file);
    SignerInformation info = signed.getSignerInfos().getSigners().iterator().next();
    assertThat(
            info.verify(
                new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(TestKeys.BC)
                    .build(signer.certificate())))
        .isTrue();
    Path other = Files.write(folder.resolve("other.cer"), TestKeys.RSA.certificate().getEncoded());
    assertUnusable(
        new TokenKeys(configuration, PIN.toCharArray(), kind.name(), other), "not of the key");
  }

  @Test
  void saysWhatIsWrongWithTheToken() throws Exception {
    Path good = configuration("Good", library, 0);
    // who is logged in stays so for the whole process, whatever PIN comes next
    ((AuthProvider) Security.getProvider("SunPKCS11").configure(good.toString())).logout();
    assertUnusable(keys(good, "9999", "nobody"), "does not take the PIN");
    assertUnusable(keys(good, PIN, "nobody"), "no key with certificate");
    assertUnusable(keys(configuration("Far", library, 9), PIN, "x"), "none in the slot");
    assertUnusable(keys(configuration("Empty", library, 1), PIN, "x"), "an empty one");
    Path nothing = folder.resolve("libnothing.so");
    assertUnusable(keys(configuration("None", nothing, 0), PIN, "x"), "library");
    assertUnusable(keys(folder.resolve("absent.cfg"), PIN, "x"), "cannot be read");
  }

  @Test
  void startsWithoutAUsableTokenAndTellsTheStationWhatIsWrongWithIt() throws Exception {
    Path good = configuration("Wrong", library, 0);
    ((AuthProvider) Security.getProvider("SunPKCS11").configure(good.toString())).logout();
    assertTold(started(good, "9999"), "token-pin-refused", "does not take the PIN");
    assertTold(started(configuration("Gone", library, 8), PIN), "token-absent", "none in the slot");
    SignerKeys locked =
        now -> {
          throw TokenUnavailable.because(new GeneralSecurityException("CKR_PIN_LOCKED"));
        };
    assertTold(desk(locked), "token-pin-locked", "its PIN is locked");
  }

  @Test
  void doesNotTryAPinTwiceThatTheTokenDidNotTake() throws Exception {
    Path good = configuration("Once", library, 0);
    ((AuthProvider) Security.getProvider("SunPKCS11").configure(good.toString())).logout();
    TokenKeys keys = keys(good, "9999", "x");
    Throwable first = catchThrowable(() -> keys.inUse(NOW));
    assertThat(first).isInstanceOf(TokenUnavailable.class);
    assertThat(catchThrowable(() -> keys.inUse(NOW))).isSameAs(first);
  }

  /** SoftHSM only notes that a PIN was wrong: it never locks, so it cannot show a locked one. */
  @Test
  void aTokenOfSoftHsmRefusesAWrongPinAsOftenAsItComesAndTakesTheRightOneAfterwards()
      throws Exception {
    Path often = configuration("Often", library, 0);
    ((AuthProvider) Security.getProvider("SunPKCS11").configure(often.toString())).logout();
    for (int attempt = 0; attempt < WRONG_PINS; attempt++) {
      TokenUnavailable refused =
          catchThrowableOfType(
              TokenUnavailable.class, () -> TokenKeys.opened(often, "9999".toCharArray()));
      assertThat(refused.trouble()).isEqualTo(TokenUnavailable.Trouble.PIN_REFUSED);
    }
    assertThat(TokenKeys.opened(often, PIN.toCharArray())).isNotNull();
  }

  /** The exception that Java's own provider makes of the return value 0xA4 (PKCS #11, 11.1.6). */
  @Test
  void aLockedPinIsKnownByWhatJavasProviderThrowsForIt() throws Exception {
    // with the extra words that newer releases of Java 17 take, or without
    Constructor<?> made =
        Class.forName("sun.security.pkcs11.wrapper.PKCS11Exception").getConstructors()[0];
    Object[] given = Arrays.copyOf(new Object[] {PIN_LOCKED}, made.getParameterCount());
    Throwable thrown = (Throwable) made.newInstance(given);
    LoginException login = new LoginException();
    login.initCause(thrown);
    TokenUnavailable locked = TokenUnavailable.because(new IOException("load failed", login));
    assertThat(locked.trouble()).isEqualTo(TokenUnavailable.Trouble.PIN_LOCKED);
    assertThat(locked).hasMessageContaining("its security officer has to set a new one");
  }

  /** As the server starts it, from its settings. */
  private SigningDesk started(Path configuration, String pin) {
    SignerSettings settings = new SignerSettings();
    settings.tokenConfiguration = Optional.of(configuration.toString());
    settings.tokenPin = Optional.of(pin);
    settings.tokenAlias = "nobody";
    settings.tokenCertificate = Optional.empty();
    return desk(settings.keys());
  }

  private SigningDesk desk(SignerKeys keys) {
    return new SigningDesk(
        keys, new SigningJournal(folder), ObjectVersion.V0, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static void assertTold(SigningDesk desk, String code, String logged) {
    List<String> lines = new ArrayList<>();
    Handler log =
        new StreamHandler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
          }
        };
    Logger logger = Logger.getLogger(SigningDesk.class.getName());
    logger.addHandler(log);
    try {
      desk.open();
      assertThat(desk.watch()).isEqualTo(SigningDesk.Alarm.OVER);
      assertThat(lines).allMatch(line -> line.contains(logged)).isNotEmpty();
      String refusal = "\"refusal\":\"" + code + "\"";
      assertThat(desk.answer(SigningDeskTest.REQUEST).text()).contains(refusal);
      assertThat(desk.answer(SigningDeskTest.QUESTION).text()).contains(refusal);
    } finally {
      logger.removeHandler(log);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CKR_PIN_LOCKED,its PIN is locked",
    "CKR_PIN_INCORRECT,does not take the PIN",
    "CKR_USER_PIN_NOT_INITIALIZED,empty one",
    "CKR_TOKEN_NOT_PRESENT,none in the slot"
  })
  void saysWhatTheTokensAnswerMeans(String code, String meaning) {
    IOException failed = new IOException("load failed", new GeneralSecurityException(code));
    assertThat(TokenUnavailable.because(failed)).hasMessageContaining(meaning);
  }

  private static void assertUnusable(SignerKeys keys, String message) {
    assertThatThrownBy(() -> keys.inUse(NOW))
        .isInstanceOf(TokenUnavailable.class)
        .hasMessageContaining(message);
  }

  private static TokenKeys keys(Path configuration, String pin, String alias) {
    return new TokenKeys(configuration, pin.toCharArray(), alias, null);
  }

  private Path configuration(String name, Path library, int slot) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".cfg"),
        "name = Paspor" + name + "\nlibrary = " + library + "\nslotListIndex = " + slot + "\n");
  }

  /** A key with the token's own certificate inside, and the file with the one issued for it. */
  private Path putKey(Path configuration, KeyKind kind) throws Exception {
    byte[] request =
        KeyRequest.make(configuration, PIN.toCharArray(), kind.name(), kind, TestKeys.MADE);
    X509Certificate certificate =
        TestKeys.AUTHORITY.certify(KeyRequest.read(request), TestKeys.MADE, TestKeys.BC);
    assertThatThrownBy(
            () -> KeyRequest.make(configuration, PIN.toCharArray(), kind.name(), kind, NOW))
        .hasMessageContaining("has a key of the name " + kind);
    return Files.write(folder.resolve(kind + ".cer"), certificate.getEncoded());
  }

  /** An empty token where the run's own SoftHSM configuration says. */
  static boolean tokenIsReady(Path tokens) throws IOException, InterruptedException {
    String configuration = System.getenv("SOFTHSM2_CONF");
    if (configuration == null) {
      return false;
    }
    Files.writeString(
        Path.of(configuration),
        "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    try {
      Process made =
          new ProcessBuilder(
                  List.of(
                      "softhsm2-util",
                      "--init-token",
                      "--free",
                      "--label",
                      "paspor",
                      "--pin",
                      PIN,
                      "--so-pin",
                      PIN))
              .redirectErrorStream(true)
              .redirectOutput(tokens.resolve("made.log").toFile())
              .start();
      return made.waitFor(60, TimeUnit.SECONDS) && made.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
