package id.go.imigrasi.paspor.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom: everything points at the domain, and the domain is plain Java. */
@AnalyzeClasses(packages = "id.go.imigrasi.paspor", importOptions = OfficeOnly.class)
class StarOfModulesTest {

  private static final String OURS = "id.go.imigrasi.paspor";
  private static final String DOMAIN = OURS + ".domain..";
  private static final String SERVICE = OURS + ".service..";
  private static final String PERSISTENCE = OURS + ".persistence..";
  private static final String INTEGRATION = OURS + ".integration..";
  private static final String WEB = OURS + ".web..";

  private static final String[] EVERYWHERE_BUT_DOMAIN = {
    "java..",
    "javax.naming..",
    "jakarta.inject..",
    "jakarta.enterprise..",
    "jakarta.interceptor..",
    "jakarta.annotation..",
    "jakarta.validation..",
    "jakarta.ejb..",
    "jakarta.transaction..",
    "org.eclipse.microprofile.config..",
    "org.eclipse.microprofile.faulttolerance.."
  };

  @ArchTest
  static final ArchRule theDomainIsPlainJava =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(in(DOMAIN, "java.."));

  @ArchTest
  static final ArchRule theDesksOfTheDomainKnowEachOtherInOneDirection =
      slices().matching(OURS + ".domain.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule servicesKnowTheDomainOnly =
      classes()
          .that()
          .resideInAPackage(SERVICE)
          .should()
          .onlyDependOnClassesThat(in(DOMAIN, SERVICE).or(in(EVERYWHERE_BUT_DOMAIN)));

  @ArchTest
  static final ArchRule persistenceKnowsTheDomainAndTheDatabase =
      classes()
          .that()
          .resideInAPackage(PERSISTENCE)
          .should()
          .onlyDependOnClassesThat(
              in(DOMAIN, PERSISTENCE)
                  .or(in(EVERYWHERE_BUT_DOMAIN))
                  .or(
                      in(
                          "javax.sql..",
                          "jakarta.persistence..",
                          "org.hibernate..",
                          "liquibase..",
                          "com.google.crypto.tink..",
                          "org.wildfly.security.password..",
                          "org.wildfly.security.auth.server..",
                          "org.wildfly.security.evidence..",
                          "org.eclipse.microprofile.health..")));

  @ArchTest
  static final ArchRule integrationKnowsTheDomainAndItsServicesButNoDatabaseAndNoPage =
      noClasses()
          .that()
          .resideInAPackage(INTEGRATION)
          .should()
          .dependOnClassesThat(
              in(
                  PERSISTENCE,
                  WEB,
                  "jakarta.persistence..",
                  "jakarta.faces..",
                  "org.hibernate..",
                  "org.primefaces.."));

  @ArchTest
  static final ArchRule webKnowsTheDomainAndItsServicesButNoDatabaseAndNoSoap =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat(
              in(
                  PERSISTENCE,
                  INTEGRATION,
                  "jakarta.persistence..",
                  "javax.sql..",
                  "jakarta.xml.ws..",
                  "jakarta.jws..",
                  "org.hibernate..",
                  "org.apache.cxf.."));

  @ArchTest
  static final ArchRule pagesAreFacesOnlyInWeb =
      noClasses()
          .that(areOurs())
          .and()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat(in("jakarta.faces.."));

  @ArchTest
  static final ArchRule soapStubsStayInTheSliceOfTheirAdapter =
      slices()
          .matching(OURS + ".integration.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              resideOutsideOfPackages(OURS + ".integration.*.contract.."));

  private static DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> areOurs() {
    return resideInAnyPackage(OURS + "..");
  }
}
