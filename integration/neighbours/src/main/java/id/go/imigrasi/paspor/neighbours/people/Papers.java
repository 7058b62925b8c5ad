package id.go.imigrasi.paspor.neighbours.people;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Papers photographed on a table, each marked SPESIMEN across its face. */
public final class Papers {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 960;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
  private static final Color INK = new Color(0x20262E);
  private static final LocalDate TODAY_FOR_FACES = LocalDate.of(2026, 1, 1);

  private final Portraits portraits = new Portraits();

  /** A JPEG of 1280 x 960 pixels of this person's paper. */
  public byte[] jpeg(Kind kind, Person person) {
    Random random = new Random(Seeds.mix(person.seed(), 500 + kind.ordinal()));
    BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = photo.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    table(g, random);
    g.translate(WIDTH / 2.0, HEIGHT / 2.0);
    g.rotate(Math.toRadians(2.2 * random.nextGaussian()));
    g.scale(0.97 + 0.03 * random.nextDouble(), 0.97);
    paper(g, kind);
    write(g, kind, person);
    if (kind == Kind.KTP) {
      face(g, person);
    }
    specimen(g, kind);
    g.dispose();
    return Pictures.jpeg(photo, 150, 0.82f);
  }

  private static void table(Graphics2D g, Random random) {
    Color wood = Shades.mix(new Color(0x7A5B3F), new Color(0x54585F), random.nextDouble());
    g.setPaint(
        new GradientPaint(
            0, 0, Shades.lighter(wood, 0.2), WIDTH, HEIGHT, Shades.darker(wood, 0.35)));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setStroke(new BasicStroke(2f));
    for (int line = 0; line < 120; line++) {
      int y = random.nextInt(HEIGHT);
      g.setColor(Shades.clear(Shades.darker(wood, 0.6), 18 + random.nextInt(20)));
      g.drawLine(0, y, WIDTH, y + random.nextInt(30) - 15);
    }
  }

  private static void paper(Graphics2D g, Kind kind) {
    for (int shadow = 12; shadow > 0; shadow--) {
      g.setColor(new Color(0, 0, 0, 9));
      g.fill(sheet(kind, shadow, 6));
    }
    Color paper = kind.paper;
    g.setPaint(
        new GradientPaint(
            -kind.width / 2f,
            -kind.height / 2f,
            Shades.lighter(paper, 0.35),
            kind.width / 2f,
            kind.height / 2f,
            Shades.darker(paper, 0.08)));
    g.fill(sheet(kind, 0, 0));
    g.setStroke(new BasicStroke(3f));
    g.setColor(Shades.clear(Shades.darker(paper, 0.4), 120));
    g.draw(sheet(kind, -18, 0));
  }

  private static RoundRectangle2D sheet(Kind kind, double grow, double fall) {
    double round = kind == Kind.KTP ? 46 : 6;
    return new RoundRectangle2D.Double(
        -kind.width / 2.0 - grow,
        -kind.height / 2.0 - grow + fall,
        kind.width + 2 * grow,
        kind.height + 2 * grow,
        round,
        round);
  }

  private static void write(Graphics2D g, Kind kind, Person person) {
    double left = -kind.width / 2.0 + 60;
    double top = -kind.height / 2.0 + 50;
    g.setColor(INK);
    double big = 26;
    for (String line : kind.title) {
      Lettering.write(g, line, -Lettering.width(line, big) / 2, top, big, 3.4);
      top += 44;
      big = 20;
    }
    top += 18;
    for (Map.Entry<String, String> row : rows(kind, person).entrySet()) {
      Lettering.write(g, row.getKey(), left, top, 15, 2);
      Lettering.write(g, ": " + row.getValue(), left + 260, top, 16, 2.4);
      top += 37;
    }
  }

  private static Map<String, String> rows(Kind kind, Person person) {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put(
        kind == Kind.FAMILY_CARD ? "NO. KK" : "NIK",
        kind == Kind.FAMILY_CARD ? person.familyCard() : person.nik());
    rows.put("NAMA", person.name());
    rows.put("TEMPAT/TGL LAHIR", person.birthPlace() + ", " + DAY.format(person.birthDate()));
    rows.put("JENIS KELAMIN", person.woman() ? "PEREMPUAN" : "LAKI-LAKI");
    if (kind == Kind.KTP || kind == Kind.FAMILY_CARD) {
      rows.put("ALAMAT", person.address());
      rows.put("RT/RW", person.rt() + "/" + person.rw());
      rows.put("KECAMATAN", person.district());
      rows.put("STATUS", person.maritalStatus());
      rows.put("PEKERJAAN", person.occupation());
    }
    if (kind != Kind.KTP) {
      rows.put("AYAH", person.father());
      rows.put("IBU", person.mother());
    }
    return rows;
  }

  private void face(Graphics2D g, Person person) {
    BufferedImage face =
        portraits.portrait(person.seed(), person.woman(), person.ageOn(TODAY_FOR_FACES));
    g.drawImage(face, Kind.KTP.width / 2 - 250, -110, 196, 252, null);
  }

  private static void specimen(Graphics2D g, Kind kind) {
    double height = Math.min(kind.height / 6.5, kind.width / 9.5);
    String word = "SPESIMEN";
    Graphics2D across = (Graphics2D) g.create();
    across.rotate(Math.toRadians(-24));
    across.setColor(new Color(178, 34, 34, 105));
    Lettering.write(
        across, word, -Lettering.width(word, height) / 2, -height / 2, height, height / 9);
    across.dispose();
  }

  /** Which paper. */
  public enum Kind {
    KTP(1010, 640, new Color(0xBFD9EA), "PROVINSI KALIMANTAN TIMUR", "KOTA BALIKPAPAN"),
    FAMILY_CARD(1120, 800, new Color(0xE6EDF1), "KARTU KELUARGA", "KOTA BALIKPAPAN"),
    BIRTH_CERTIFICATE(760, 900, new Color(0xF1EAD2), "PENCATATAN SIPIL", "KUTIPAN AKTA KELAHIRAN"),
    MARRIAGE_BOOK(780, 880, new Color(0xDDEBDD), "KUTIPAN AKTA NIKAH"),
    DIPLOMA(1100, 800, new Color(0xF4F0E2), "IJAZAH", "SEKOLAH MENENGAH ATAS"),
    OLD_PASSPORT(980, 700, new Color(0xD7E6DC), "REPUBLIK INDONESIA", "PASPOR"),
    POLICE_REPORT(780, 900, new Color(0xF5F4EF), "SURAT KETERANGAN", "TANDA LAPOR KEHILANGAN"),
    STATEMENT(760, 900, new Color(0xF8F7F2), "SURAT PERNYATAAN");

    private final int width;
    private final int height;
    private final Color paper;
    private final List<String> title;

    Kind(int width, int height, Color paper, String... title) {
      this.width = width;
      this.height = height;
      this.paper = paper;
      this.title = List.of(title);
    }
  }
}
