package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.neighbours.people.Fingers;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it was built, with two things added: a jar whose movable clock replaces the office's
 * own, and (for tests inside the container) a WAR with all classes of this package. Nothing of the
 * office is left out or replaced otherwise. Each deployment costs some ten seconds, so classes that
 * want the same office share one.
 */
public final class BuiltOffice {

  private static final String MODULES = "META-INF/application.xml";

  /** The reader of chips that shares no code with the office. */
  private static final String OUTSIDER =
      "../integration/signer/src/test/python/passive_authentication.py";

  private BuiltOffice() {}

  /** For a browser or HTTP test, which runs outside the container. */
  public static EnterpriseArchive seenFromOutside() {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("paspor.ear")));
    return ear.addAsLibrary(movableClock());
  }

  /**
   * For tests that run inside the container, in a WAR of their own at {@code /tests}; once deployed
   * it serves all classes that want it.
   */
  public static EnterpriseArchive withTests() {
    return ownWithTests().addAsManifestResource(EmptyAsset.INSTANCE, "same-for-all");
  }

  /** The same for one class that adds something of its own. */
  public static EnterpriseArchive ownWithTests() {
    EnterpriseArchive ear = seenFromOutside();
    String modules = text(ear, MODULES);
    ear.delete(MODULES);
    ear.setApplicationXML(new StringAsset(withTestModule(modules)));
    return ear.addAsModule(Testable.archiveToTest(tests()));
  }

  private static JavaArchive movableClock() {
    return ShrinkWrap.create(JavaArchive.class, "movable-clock.jar")
        .addPackage(MovableClock.class.getPackage())
        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static WebArchive tests() {
    return ShrinkWrap.create(WebArchive.class, "tests.war")
        .addPackages(true, BuiltOffice.class.getPackage())
        .addPackage(Fingers.class.getPackage())
        .addAsResource(new File(OUTSIDER), "passive_authentication.py")
        .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static String withTestModule(String modules) {
    return modules.replace(
        "<library-directory>",
        "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>"
            + "<library-directory>");
  }

  private static String text(EnterpriseArchive ear, String path) {
    try (Scanner scanner =
        new Scanner(ear.get(path).getAsset().openStream(), StandardCharsets.UTF_8)) {
      return scanner.useDelimiter("\\A").next();
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(
        URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
