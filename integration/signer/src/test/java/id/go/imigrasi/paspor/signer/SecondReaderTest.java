package id.go.imigrasi.paspor.signer;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.signer.Outsiders.Said;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody else's programs read what the signer wrote. */
class SecondReaderTest {
  private static final Instant NOW = TestKeys.MADE.plus(Duration.ofDays(1));
  private static final int[] GROUPS = {1, 2, 3, 14, 15};

  @TempDir Path folder;
  private Outsiders outsiders;
  private SortedMap<Integer, byte[]> groups;

  @BeforeEach
  void aChip() {
    outsiders = new Outsiders(folder);
    groups = new TreeMap<>();
    for (int group : GROUPS) {
      groups.put(group, ("group " + group).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void opensslVerifiesTheSignatureAndTheChainOfAnRsaSigner() throws Exception {
    DocumentSigner signer = TestKeys.RSA;
    assertThat(cmsVerify(sign(signer)).code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("lds.bin"))).startsWith(0x30);
    assertThat(chain(signer, List.of()).code()).isZero();
  }

  @Test
  void opensslRefusesAFlippedBitAndAWithdrawnSigner() throws Exception {
    byte[] sod = sign(TestKeys.RSA);
    sod[sod.length - 1] ^= 1;
    assertThat(cmsVerify(sod).code()).isNotZero();
    Said chain = chain(TestKeys.RSA, List.of(TestKeys.RSA));
    assertThat(chain.code()).isNotZero();
    assertThat(chain.text()).contains("certificate revoked");
  }

  @Test
  void opensslVerifiesTheSignatureUnderACurveThatIsSpeltOut() throws Exception {
    assertThat(cmsVerify(sign(TestKeys.ELLIPTIC)).code()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"RSA_4096"},
      mode = EnumSource.Mode.EXCLUDE)
  void aReaderInPythonVerifiesGroupsSignatureAndChain(KeyKind kind) throws Exception {
    DevelopmentAuthority authority = DevelopmentAuthority.create(kind, TestKeys.MADE, TestKeys.BC);
    DocumentSigner signer = authority.issue(kind, TestKeys.MADE, TestKeys.BC);
    Said said = python(authority, sign(signer));
    assertThat(said.text()).contains("genuine, groups [1, 2, 3, 14, 15]");
    assertThat(said.code()).isZero();
  }

  @Test
  void theReaderInPythonRefusesAnotherAuthorityAndAnyChangedGroup() throws Exception {
    DevelopmentAuthority authority = TestKeys.AUTHORITY;
    byte[] sod = sign(TestKeys.ELLIPTIC);
    assertThat(python(authority, sod).code()).isZero();
    DevelopmentAuthority other =
        DevelopmentAuthority.create(KeyKind.RSA_2048, TestKeys.MADE, TestKeys.BC);
    assertThat(python(other, sod).text()).contains("the authority did not sign");
    for (int group : GROUPS) {
      groups.get(group)[0] ^= 4;
      assertThat(python(authority, sod).text()).contains("groups differ: " + group);
      groups.get(group)[0] ^= 4;
    }
    sod[sod.length - 1] ^= 1;
    assertThat(python(authority, sod).code()).isNotZero();
  }

  private byte[] sign(DocumentSigner signer) throws Exception {
    SortedMap<Integer, byte[]> hashes = new TreeMap<>();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    groups.forEach((group, bytes) -> hashes.put(group, digest.digest(bytes)));
    SigningRequest request =
        new SigningRequest(UUID.randomUUID(), "P", SecurityObjectsTest.EXPIRES, hashes);
    return SecurityObjects.sign(request, signer, ObjectVersion.V0, NOW);
  }

  private Said python(DevelopmentAuthority authority, byte[] sod) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.add(outsiders.file("csca.cer", authority.certificate().getEncoded()));
    arguments.add(outsiders.file("sod.bin", sod));
    for (int group : GROUPS) {
      arguments.add(group + "=" + outsiders.file("dg" + group, groups.get(group)));
    }
    return outsiders.python(arguments.toArray(String[]::new));
  }

  private Said cmsVerify(byte[] sod) throws Exception {
    String cms = outsiders.file("sod.der", Arrays.copyOfRange(sod, 4, sod.length));
    String out = folder.resolve("lds.bin").toString();
    return outsiders.openssl(
        "cms", "-verify", "-inform", "DER", "-in", cms, "-noverify", "-binary", "-out", out);
  }

  private Said chain(DocumentSigner signer, List<DocumentSigner> withdrawn) throws Exception {
    byte[] list =
        TestKeys.AUTHORITY
            .revocations(
                withdrawn.stream().map(each -> each.certificate().getSerialNumber()).toList(),
                TestKeys.MADE,
                TestKeys.BC)
            .getEncoded();
    byte[] authority = TestKeys.AUTHORITY.certificate().getEncoded();
    return outsiders.openssl(
        "verify",
        "-CAfile",
        outsiders.pem("csca.pem", "CERTIFICATE", authority),
        "-crl_check",
        "-CRLfile",
        outsiders.pem("csca.crl", "X509 CRL", list),
        "-ignore_critical",
        "-purpose",
        "any",
        "-no_check_time",
        outsiders.pem("dsc.pem", "CERTIFICATE", signer.certificate().getEncoded()));
  }
}
