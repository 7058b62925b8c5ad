package id.go.imigrasi.paspor.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import id.go.imigrasi.paspor.persistence.SchemaMigration;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every question a repository can be asked, put to tables of many thousand rows: piles of the
 * desks, sweeps, relay, look-ups. None may read a big table from end to end.
 */
class PlansTest {
  /** An office counts these rows in hundreds, and lists them whole. */
  private static final Set<String> SMALL =
      Set.of("OFFICER", "OFFICER_ROLE", "AGENCY", "FILE_BOX", "OPENING_RECORD");

  /**
   * The outbox holds only what has not left: all of it is the pile that is counted. The copy of the
   * watch list is read whole into memory, its numbers are compared at each change, and a snapshot
   * of the list goes over all of it; news is kept only while it lies above a gap.
   */
  private static final Set<String> WHOLE =
      Set.of(
          "JpaOutbox.waiting",
          "EncryptedReplica.all",
          "EncryptedReplica.versions",
          "EncryptedReplica.changesAbove",
          "EncryptedReplica.removeOlder");

  private static final Instant NOW = Instant.parse("2021-01-01T00:00:00Z");

  private static final Map<Class<?>, Object> ASKED =
      Map.ofEntries(
          Map.entry(ApplicationNumber.class, new ApplicationNumber("0000000000001000")),
          Map.entry(Nik.class, new Nik("6471010101900001")),
          Map.entry(FullName.class, new FullName("SITI RAHAYU")),
          Map.entry(BillingCode.class, new BillingCode("820210101000001")),
          Map.entry(Ntpn.class, new Ntpn("NTPN000000000009")),
          Map.entry(BookletNumber.class, new BookletNumber("X0001000")),
          Map.entry(UUID.class, UUID.fromString("00000000-0000-4000-8000-000000001000")),
          Map.entry(Instant.class, NOW),
          Map.entry(LocalDate.class, LocalDate.of(2021, 1, 1)),
          Map.entry(String.class, "BPN"),
          Map.entry(int.class, 20),
          Map.entry(long.class, 20L));

  private static Plans plans;
  private static EntityManagerFactory unit;
  private static Set<String> big;

  @BeforeAll
  static void yearsOfWork() throws SQLException {
    DataSource source = Database.fresh("years");
    Database.open(source).close();
    big = new ManyRows(source).fill(SMALL);
    plans = new Plans(source);
    unit = Database.open(plans.watched());
    plans.take();
  }

  @AfterAll
  static void close() {
    unit.close();
  }

  @Test
  void noQuestionOfARepositoryReadsABigTableFromEndToEnd() {
    List<String> scans = new ArrayList<>();
    Set<String> asked = new TreeSet<>();
    for (Class<?> repository : repositories()) {
      for (Method question : questions(repository)) {
        for (Plans.Plan plan : ask(repository, question)) {
          asked.add(question.getName());
          scanned(plan.plan())
              .ifPresent(
                  table ->
                      scans.add(
                          "%s.%s reads the whole %s%n%s%n%s"
                              .formatted(
                                  repository.getSimpleName(),
                                  question.getName(),
                                  table,
                                  plan.sql(),
                                  plan.plan())));
        }
      }
    }

    assertThat(asked)
        .contains("waiting", "count", "claimDue", "claim", "claimNext", "applicationsOf");
    assertThat(scans).isEmpty();
  }

  @Test
  void aScanWouldBeSeen() {
    List<Plans.Plan> seen =
        in(
            em -> {
              em.createQuery("select a.number from Application a where a.office = '2110'")
                  .getResultList();
              return plans.take();
            });

    assertThat(seen)
        .singleElement()
        .satisfies(plan -> assertThat(scanned(plan.plan())).isPresent());
  }

  private static Optional<String> scanned(String plan) {
    Pattern scan =
        Pattern.compile(
            Database.isPostgresql()
                ? "(?i)Seq Scan on (\\w+)"
                : "(?is)\"PUBLIC\"\\.\"(\\w+)\"(?: \"\\w+\")?\\s*/\\* PUBLIC\\.\\w+\\.tableScan");
    if (plan.contains("direct lookup")) {
      return Optional.empty(); // H2 knows how many rows there are, or the largest key
    }
    Matcher found = scan.matcher(plan);
    while (found.find()) {
      String table = found.group(1).toUpperCase(Locale.ROOT);
      if (big.contains(table)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  private List<Plans.Plan> ask(Class<?> repository, Method question) {
    List<Plans.Plan> seen = new ArrayList<>();
    for (List<Object> arguments : arguments(question)) {
      in(
          em -> {
            question.setAccessible(true);
            // the rows are no real ones, and few of them can be restored; the question was asked
            catchThrowable(() -> question.invoke(made(repository, em), arguments.toArray()));
            return null;
          });
      seen.addAll(plans.take());
    }
    return seen;
  }

  private static <T> T in(Function<EntityManager, T> work) {
    try (EntityManager em = unit.createEntityManager()) {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().rollback();
      return result;
    }
  }

  /** With every list of words once one word at a time, as a desk asks for its pile. */
  private static List<List<Object>> arguments(Method question) {
    List<List<Object>> all = List.of(List.of());
    for (Type type : question.getGenericParameterTypes()) {
      all =
          all.stream()
              .flatMap(
                  before ->
                      values(type).stream()
                          .map(value -> Stream.concat(before.stream(), Stream.of(value)).toList()))
              .toList();
    }
    return all;
  }

  private static List<Object> values(Type type) {
    if (type instanceof ParameterizedType set) {
      Class<?> words = (Class<?>) set.getActualTypeArguments()[0];
      Object[] constants = words.getEnumConstants();
      return List.of(Set.of(constants[0]), Set.of(constants[0], constants[1]));
    }
    Class<?> plain = (Class<?>) type;
    return plain.isEnum() ? List.of(plain.getEnumConstants()[0]) : List.of(ASKED.get(plain));
  }

  private static List<Method> questions(Class<?> repository) {
    return Arrays.stream(repository.getDeclaredMethods())
        .filter(method -> !WHOLE.contains(repository.getSimpleName() + "." + method.getName()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(
            method -> Arrays.stream(method.getGenericParameterTypes()).allMatch(PlansTest::known))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static boolean known(Type type) {
    if (type instanceof ParameterizedType set) {
      return set.getRawType() == Set.class
          && set.getActualTypeArguments()[0] instanceof Class<?> words
          && words.isEnum();
    }
    return type instanceof Class<?> plain && (plain.isEnum() || ASKED.containsKey(plain));
  }

  private static Object made(Class<?> repository, EntityManager em)
      throws ReflectiveOperationException {
    Constructor<?> constructor = injected(repository);
    constructor.setAccessible(true);
    Object[] needs =
        Arrays.stream(constructor.getParameterTypes())
            .map(
                type ->
                    type == EntityManager.class
                        ? em
                        : type == Counters.class
                            ? new Counters(em)
                            : type == Clock.class
                                ? Clock.fixed(NOW, ZoneOffset.UTC)
                                : type == String.class ? "2110" : null)
            .toArray();
    return constructor.newInstance(needs);
  }

  private static Constructor<?> injected(Class<?> repository) {
    return Arrays.stream(repository.getDeclaredConstructors())
        .filter(each -> each.isAnnotationPresent(Inject.class))
        .filter(each -> Arrays.asList(each.getParameterTypes()).contains(EntityManager.class))
        .findFirst()
        .orElse(null);
  }

  private static List<Class<?>> repositories() {
    try {
      Path root =
          Path.of(
              SchemaMigration.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        List<Class<?>> found = new ArrayList<>();
        for (Path file :
            files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
          String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
          Class<?> type = Class.forName(name, false, PlansTest.class.getClassLoader());
          if (injected(type) != null) {
            found.add(type);
          }
        }
        return found;
      }
    } catch (IOException | URISyntaxException | ClassNotFoundException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
