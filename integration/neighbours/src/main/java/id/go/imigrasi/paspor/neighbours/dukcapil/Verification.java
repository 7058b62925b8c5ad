package id.go.imigrasi.paspor.neighbours.dukcapil;

import id.go.imigrasi.paspor.neighbours.control.FirstMorning;
import id.go.imigrasi.paspor.neighbours.residents.Condition;
import id.go.imigrasi.paspor.neighbours.residents.Resident;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** CALL_VERIFY_BY_ELEMEN itself, whatever line it came over. */
@ApplicationScoped
public class Verification {
  private static final long DAILY_QUOTA = 100_000;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
  private static final Set<String> FUZZY = Set.of("NAMA_LGKP", "TMPT_LHR", "ALAMAT");
  private static final Map<Condition, String[]> NEGATIVES =
      Map.of(
          Condition.DECEASED, new String[] {"11", "Data Ditemukan, Status Meninggal Dunia"},
          Condition.DUPLICATE, new String[] {"12", "Data Ditemukan, Status Data Ganda"},
          Condition.ABSENT, new String[] {"13", "Data Tidak Ditemukan"},
          Condition.INACTIVE,
              new String[] {
                "14", "Data Ditemukan, Status Non Aktif, Silakan hubungi Dinas Dukcapil"
              },
          Condition.BAD_FORMAT, new String[] {"15", "NIK tidak sesuai format Dukcapil"},
          Condition.UNDOCUMENTED, new String[] {"08", ""});

  private final Residents residents;
  private final AtomicLong left = new AtomicLong(DAILY_QUOTA);

  @Inject
  public Verification(Residents residents) {
    this.residents = residents;
  }

  /** For the container's proxy. */
  protected Verification() {
    this(null);
  }

  void firstMorning(@Observes FirstMorning again) {
    left.set(DAILY_QUOTA);
  }

  /** How many calls the subscriber has left today. */
  public long quotaLeft() {
    return left.get();
  }

  /** What must happen before the answer leaves. */
  public Condition condition(String nik) {
    return residents.find(nik).map(Resident::condition).orElse(Condition.ABSENT);
  }

  /**
   * @param asked element name to stated value; {@code NIK} and {@code TRESHOLD} among them
   * @return element name to answer, or RESPONSE_CODE and RESPON
   */
  public Map<String, String> verify(Map<String, String> asked) {
    left.decrementAndGet();
    String nik = asked.getOrDefault("NIK", "");
    if (!nik.matches("[0-9]{16}")) {
      return negative(Condition.BAD_FORMAT);
    }
    Optional<Resident> found = residents.find(nik);
    Condition condition = found.map(Resident::condition).orElse(Condition.ABSENT);
    return NEGATIVES.containsKey(condition)
        ? negative(condition)
        : compare(found.orElseThrow(), asked);
  }

  private static Map<String, String> negative(Condition condition) {
    String[] said = NEGATIVES.get(condition);
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("RESPONSE_CODE", said[0]);
    answer.put("RESPON", said[1]);
    return answer;
  }

  private static Map<String, String> compare(Resident known, Map<String, String> asked) {
    int threshold = Integer.parseInt(asked.getOrDefault("TRESHOLD", "100"));
    Map<String, String> answer = new LinkedHashMap<>();
    record(known)
        .forEach(
            (element, truth) -> {
              String stated = asked.get(element);
              if (stated != null && !stated.isBlank()) {
                answer.put(
                    element,
                    FUZZY.contains(element)
                        ? scored(Likeness.of(truth, stated), threshold)
                        : agreed(truth.equalsIgnoreCase(isoDayTurned(stated))));
              }
            });
    return answer;
  }

  private static String scored(int likeness, int threshold) {
    return agreed(likeness >= threshold) + " (" + likeness + ")";
  }

  private static String agreed(boolean agrees) {
    return agrees ? "Sesuai" : "Tidak Sesuai";
  }

  /** Clients send days both ways round; the register understands both. */
  private static String isoDayTurned(String stated) {
    return stated.matches("\\d{4}-\\d{2}-\\d{2}")
        ? stated.substring(8) + stated.substring(4, 8) + stated.substring(0, 4)
        : stated;
  }

  private static Map<String, String> record(Resident known) {
    Map<String, String> truth = new LinkedHashMap<>();
    truth.put("NIK", known.nik());
    truth.put("NO_KK", known.familyCard());
    truth.put("NAMA_LGKP", known.name());
    truth.put("TMPT_LHR", known.birthPlace());
    truth.put("TGL_LHR", known.birthDate().format(DAY));
    truth.put("JENIS_KLMIN", "F".equals(known.sex()) ? "Perempuan" : "Laki-Laki");
    truth.put("STATUS_KAWIN", known.maritalStatus());
    truth.put("JENIS_PKRJN", known.occupation());
    truth.put("ALAMAT", known.address());
    truth.put("NO_RT", known.rt());
    truth.put("NO_RW", known.rw());
    truth.put("NO_PROP", known.village().substring(0, 2));
    truth.put("NO_KAB", known.village().substring(2, 4));
    truth.put("NO_KEC", known.village().substring(4, 6));
    truth.put("NO_KEL", known.village().substring(6));
    return truth;
  }
}
