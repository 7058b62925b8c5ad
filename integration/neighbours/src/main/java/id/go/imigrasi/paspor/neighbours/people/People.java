package id.go.imigrasi.paspor.neighbours.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** As many people as somebody needs, the same for the same number, none of whom exists. */
public final class People {
  private static final LocalDate OLDEST = LocalDate.of(1948, 1, 1);
  private static final LocalDate YOUNGEST_ADULT = LocalDate.of(2008, 12, 31);
  private static final LocalDate YOUNGEST_CHILD = LocalDate.of(2024, 6, 30);
  private static final String[] PLACES = {
    "BALIKPAPAN",
    "BALIKPAPAN",
    "BALIKPAPAN",
    "SAMARINDA",
    "PENAJAM",
    "BANJARMASIN",
    "MAKASSAR",
    "SURABAYA",
    "YOGYAKARTA",
    "MANADO",
    "DENPASAR",
    "TANA TORAJA"
  };
  private static final String[] DISTRICTS = {
    "BALIKPAPAN TIMUR",
    "BALIKPAPAN BARAT",
    "BALIKPAPAN UTARA",
    "BALIKPAPAN TENGAH",
    "BALIKPAPAN SELATAN",
    "BALIKPAPAN KOTA"
  };
  private static final String[] STREETS = {
    "MELATI", "KENANGA", "MAWAR", "FLAMBOYAN", "CEMARA", "BOUGENVILLE", "KAMBOJA", "TERATAI"
  };
  private static final String[] OCCUPATIONS = {
    "KARYAWAN SWASTA",
    "WIRASWASTA",
    "GURU",
    "PERAWAT",
    "NELAYAN/PERIKANAN",
    "PEDAGANG",
    "BURUH",
    "MENGURUS RUMAH TANGGA",
    "PEGAWAI NEGERI SIPIL"
  };

  /** An adult. */
  public Person adult(long number) {
    Random random = new Random(Seeds.mix(number, 11));
    return person(random, between(random, OLDEST, YOUNGEST_ADULT), random.nextInt(4) > 0);
  }

  /** A child or youth without a wedding. */
  public Person child(long number) {
    Random random = new Random(Seeds.mix(number, 12));
    return person(random, between(random, LocalDate.of(2011, 1, 1), YOUNGEST_CHILD), false);
  }

  private static Person person(Random random, LocalDate birth, boolean married) {
    boolean woman = random.nextBoolean();
    int district = 1 + random.nextInt(6);
    String region = "6471" + String.format(Locale.ROOT, "%02d", district);
    int day = birth.getDayOfMonth() + (woman ? 40 : 0);
    String nik =
        region
            + digits(day, birth.getMonthValue(), birth.getYear() % 100)
            + (9001 + random.nextInt(999));
    boolean minor = birth.isAfter(YOUNGEST_ADULT);
    return new Person(
        nik,
        region
            + digits(1 + random.nextInt(28), 1 + random.nextInt(12), 5 + random.nextInt(20))
            + (9001 + random.nextInt(999)),
        Names.of(random, woman),
        woman,
        pick(random, PLACES),
        birth,
        married ? "KAWIN" : "BELUM KAWIN",
        minor ? "PELAJAR/MAHASISWA" : pick(random, OCCUPATIONS),
        "JL CONTOH " + pick(random, STREETS) + " NO " + (1 + random.nextInt(120)),
        digits(0, 1 + random.nextInt(40)).substring(1),
        digits(0, 1 + random.nextInt(20)).substring(1),
        region + "100" + (1 + random.nextInt(5)),
        DISTRICTS[district - 1],
        Names.of(random, false),
        Names.of(random, true),
        "08110000" + (1000 + random.nextInt(9000)),
        "pemohon" + nik.substring(10) + "@contoh.example");
  }

  private static LocalDate between(Random random, LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay();
    return first.plusDays((long) (random.nextDouble() * days));
  }

  private static String digits(int... pairs) {
    StringBuilder text = new StringBuilder();
    for (int pair : pairs) {
      text.append(String.format(Locale.ROOT, "%02d", pair));
    }
    return text.toString();
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
