package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** How the birth date that a listed person states differs from what the list knows. */
enum BirthAsTold {
  AS_LISTED,
  DAY_AND_MONTH_SWAPPED,
  A_YEAR_OFF,
  ANOTHER_DAY,
  LIST_KNOWS_A_YEAR,
  LIST_KNOWS_AN_AGE_OR_SPAN,
  LIST_KNOWS_NOTHING;

  private static final BirthAsTold[] MIXED = {
    AS_LISTED, AS_LISTED, AS_LISTED, DAY_AND_MONTH_SWAPPED, A_YEAR_OFF, ANOTHER_DAY
  };

  /** Half the times the very day; else, in equal shares, one of the other ways. */
  static BirthAsTold any(ListedBirth listed, Random random) {
    if (listed == null) {
      return LIST_KNOWS_NOTHING;
    }
    if (listed.exact()) {
      return MIXED[random.nextInt(MIXED.length)];
    }
    return listed.earliest().getYear() == listed.latest().getYear()
        ? LIST_KNOWS_A_YEAR
        : LIST_KNOWS_AN_AGE_OR_SPAN;
  }

  /** One of the births the list gives; null where it gives none. */
  static ListedBirth oneOf(List<ListedBirth> listed, Random random) {
    return listed.isEmpty() ? null : listed.get(random.nextInt(listed.size()));
  }

  LocalDate of(ListedBirth listed, Random random) {
    return switch (this) {
      case AS_LISTED -> listed.earliest();
      case DAY_AND_MONTH_SWAPPED -> NameIndex.swapped(listed.earliest());
      case A_YEAR_OFF -> listed.earliest().plusYears(random.nextBoolean() ? 1 : -1);
      case ANOTHER_DAY -> listed.earliest().withDayOfMonth(1 + random.nextInt(28));
      case LIST_KNOWS_A_YEAR, LIST_KNOWS_AN_AGE_OR_SPAN -> within(listed, random);
      case LIST_KNOWS_NOTHING ->
          LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private static LocalDate within(ListedBirth birth, Random random) {
    long days = birth.latest().toEpochDay() - birth.earliest().toEpochDay() + 1;
    return birth.earliest().plusDays((long) (random.nextDouble() * days));
  }
}
