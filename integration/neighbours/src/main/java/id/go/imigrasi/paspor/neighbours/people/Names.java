package id.go.imigrasi.paspor.neighbours.people;

import java.util.Random;

/** Names as Balikpapan hears them: Javanese, Banjar, Bugis, Balinese, Batak, Minahasan, Chinese. */
final class Names {
  private static final String[] ONE_WORD_MEN = {
    "SUPARMAN", "KASIMIN", "NGATIMIN", "SUDARSONO", "WAGIMAN", "PONIRAN", "ISKANDAR", "TUKIJO"
  };
  private static final String[] ONE_WORD_WOMEN = {
    "SUHARTINI", "NGATINEM", "PONIYEM", "SULASTRI", "RUMINI", "WAGIYEM", "KARTINI", "SUMIYATI"
  };
  private static final String[] MEN = {
    "AGUS",
    "BAYU",
    "DIMAS",
    "EDI",
    "FERRY",
    "GALIH",
    "HERU",
    "IRFAN",
    "JAMAL",
    "KURNIA",
    "LUKMAN",
    "MUHAMMAD RIZKI",
    "NUGROHO",
    "OKI",
    "PRASETYO",
    "RAHMAT",
    "SIGIT",
    "TAUFIK",
    "UMAR",
    "YUDHA"
  };
  private static final String[] WOMEN = {
    "ANISA", "BUNGA", "CITRA", "DEWI", "EKA", "FITRIANI", "GITA", "HANA", "INDAH", "JULIANA",
    "KARTIKA", "LESTARI", "MAYA", "NURUL", "OKTAVIA", "PUTRI", "RINA", "SITI", "TRI", "YULIA"
  };
  private static final String[] SECOND = {
    "WIJAYA",
    "SAPUTRA",
    "PRATAMA",
    "HIDAYAT",
    "KUSUMA",
    "RAMADHAN",
    "SETIAWAN",
    "NUGRAHA",
    "FIRMANSYAH",
    "MAULANA",
    "PERMANA",
    "SANTOSO",
    "SUSANTO",
    "GUNAWAN",
    "WIBOWO"
  };
  private static final String[] SECOND_WOMEN = {
    "RAHMAWATI",
    "PUSPITASARI",
    "HANDAYANI",
    "ANGGRAINI",
    "WULANDARI",
    "NINGSIH",
    "SAFITRI",
    "PERTIWI",
    "KUSUMAWATI",
    "AGUSTINA",
    "MAHARANI",
    "HASANAH"
  };
  private static final String[] BANJAR = {"NOOR", "AKHMAD", "RUSDIANSYAH", "SYAHRANI", "ABDI"};
  private static final String[] BUGIS = {"ANDI", "DAENG", "AMBO", "MAPPASESSU", "TENRI"};
  private static final String[] BALI_ORDER = {"WAYAN", "MADE", "NYOMAN", "KETUT"};
  private static final String[] CLANS = {
    "SIMANJUNTAK", "HUTAPEA", "SITOMPUL", "RUMAMBI", "WENAS", "TANDI LINTIN", "PASARIBU"
  };
  private static final String[] APOSTROPHE_MEN = {"MA'RUF", "SYA'BAN", "RI'FAT", "MU'MIN"};
  private static final String[] APOSTROPHE_WOMEN = {"SA'DIYAH", "NI'MAH", "MAS'UDAH", "QUR'ANI"};
  private static final String[] CHINESE = {"TAN", "LIEM", "KWEE", "ONG", "HALIM", "SALIM"};

  private Names() {}

  static String of(Random random, boolean woman) {
    String first = pick(random, woman ? WOMEN : MEN);
    String second = pick(random, woman ? SECOND_WOMEN : SECOND);
    return switch (random.nextInt(16)) {
      case 0, 1 -> pick(random, woman ? ONE_WORD_WOMEN : ONE_WORD_MEN);
      case 2 -> first + " " + pick(random, woman ? APOSTROPHE_WOMEN : APOSTROPHE_MEN);
      case 3 -> (woman ? "NI LUH " : "I ") + pick(random, BALI_ORDER) + " " + second;
      case 4 -> pick(random, BUGIS) + " " + first + " " + second;
      case 5 -> pick(random, BANJAR) + " " + second;
      case 6, 7 -> first + " " + pick(random, CLANS);
      case 8 -> first + " " + pick(random, CHINESE);
      case 9 -> first + (woman ? " BINTI " : " BIN ") + pick(random, ONE_WORD_MEN);
      case 10 -> longOne(random, woman, first, second);
      default -> first + " " + second;
    };
  }

  private static String longOne(Random random, boolean woman, String first, String second) {
    String middle = pick(random, woman ? WOMEN : MEN);
    String last = pick(random, woman ? SECOND_WOMEN : SECOND);
    return first + " " + middle + " " + second + " " + last + " " + pick(random, CLANS);
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
