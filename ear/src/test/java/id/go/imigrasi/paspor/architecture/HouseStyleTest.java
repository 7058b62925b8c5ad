package id.go.imigrasi.paspor.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.go.imigrasi.paspor.service.OfficeClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateless;
import jakarta.interceptor.AroundInvoke;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Set;
import java.util.TimeZone;

/** Habits of the house that a compiler does not see. */
@AnalyzeClasses(packages = "id.go.imigrasi.paspor", importOptions = OfficeOnly.class)
class HouseStyleTest {

  private static final String OURS = "id.go.imigrasi.paspor";
  private static final Set<String> CLOCK_READERS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  private static final Set<Class<? extends Annotation>> SAYS_FOR_WHOM =
      Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

  @ArchTest
  static final ArchRule timeComesFromTheOneClock =
      noClasses()
          .that()
          .doNotBelongToAnyOf(OfficeClock.class)
          .should()
          .callMethodWhere(readsTheMachinesClock());

  @ArchTest
  static final ArchRule nobodyAsksForTheMachinesTimeZone =
      noClasses()
          .should()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault");

  @ArchTest
  static final ArchRule messagesAreText =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.jms.ObjectMessage");

  @ArchTest
  static final ArchRule theDomainHasNoSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(OURS + ".domain..")
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule entitiesStayHome =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAPackage(OURS + ".persistence..")
          .andShould()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule adaptersAreSeenByNobody =
      classes()
          .that()
          .resideInAnyPackage(OURS + ".persistence..", OURS + ".integration..")
          .and(implementAPort())
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule noRowBelongsToManyAndMany =
      noClasses().should().dependOnClassesThat().areAssignableTo(ManyToMany.class);

  @ArchTest
  static final ArchRule everyServiceMethodSaysForWhomItIs =
      methods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should(sayForWhomTheyAre());

  @ArchTest
  static final ArchRule noNeighbourIsCalledWithoutBreakerAndTimeLimit =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameStartingWith("LineTo")
          .should()
          .beAnnotatedWith("org.eclipse.microprofile.faulttolerance.CircuitBreaker")
          .andShould()
          .beAnnotatedWith("org.eclipse.microprofile.faulttolerance.Timeout");

  @ArchTest
  static final ArchRule listenersComeAsTheSystem =
      classes()
          .that()
          .areAnnotatedWith(MessageDriven.class)
          .should()
          .beAnnotatedWith(RunAs.class)
          .andShould()
          .beAnnotatedWith(PermitAll.class);

  @ArchTest
  static final ArchRule noMethodThrowsJustAnything =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              OURS + ".domain..",
              OURS + ".service..",
              OURS + ".persistence..",
              OURS + ".integration..",
              OURS + ".web..")
          .and()
          .areNotAnnotatedWith(AroundInvoke.class)
          .should()
          .declareThrowableOfType(exactly(Exception.class))
          .orShould()
          .declareThrowableOfType(exactly(Throwable.class));

  @ArchTest
  static final ArchRule packagesAreNamedAfterTheOffice =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..common..",
              "..helper..",
              "..manager..",
              "..impl..",
              "..dto..",
              "..vo..");

  private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
    return DescribedPredicate.describe(
        "read the machine's clock",
        call -> {
          String owner = call.getTargetOwner().getName();
          String name = call.getName();
          boolean noClock =
              call.getTarget().getRawParameterTypes().stream()
                  .noneMatch(type -> type.isAssignableTo(Clock.class));
          return name.equals("now") && CLOCK_READERS.contains(owner) && noClock
              || owner.equals("java.time.Clock") && name.startsWith("system")
              || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        });
  }

  private static DescribedPredicate<JavaClass> implementAPort() {
    return DescribedPredicate.describe(
        "implement a port of the domain",
        type ->
            !type.isInterface()
                && type.getAllRawInterfaces().stream()
                    .anyMatch(resideInAPackage(OURS + ".domain..")));
  }

  private static <T> DescribedPredicate<JavaClass> exactly(Class<T> type) {
    return DescribedPredicate.describe(type.getName(), found -> found.isEquivalentTo(type));
  }

  private static ArchCondition<JavaMethod> sayForWhomTheyAre() {
    return new ArchCondition<>(
        "carry @RolesAllowed or @PermitAll, on themselves or on their class") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        JavaClass owner = method.getOwner();
        boolean said =
            SAYS_FOR_WHOM.stream()
                .anyMatch(it -> method.isAnnotatedWith(it) || owner.isAnnotatedWith(it));
        events.add(
            new SimpleConditionEvent(method, said, method.getFullName() + " says nobody's role"));
      }
    };
  }
}
