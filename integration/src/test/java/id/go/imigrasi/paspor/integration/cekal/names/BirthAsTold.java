package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The birth date that a listed person states: half the times another than the list knows. */
record BirthAsTold(Random random) {

  LocalDate of(List<ListedBirth> listed) {
    if (listed.isEmpty()) {
      return LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), day());
    }
    ListedBirth birth = listed.get(random.nextInt(listed.size()));
    return birth.exact() ? differently(birth.earliest()) : within(birth);
  }

  private LocalDate differently(LocalDate day) {
    return switch (random.nextInt(6)) {
      case 0 -> NameIndex.swapped(day);
      case 1 -> day.plusYears(random.nextBoolean() ? 1 : -1);
      case 2 -> day.withDayOfMonth(day());
      default -> day;
    };
  }

  private LocalDate within(ListedBirth birth) {
    long days = birth.latest().toEpochDay() - birth.earliest().toEpochDay() + 1;
    return birth.earliest().plusDays((long) (random.nextDouble() * days));
  }

  private int day() {
    return 1 + random.nextInt(28);
  }
}
