package id.go.imigrasi.paspor.crash;

import java.util.Locale;

/** An instant of a passport's making that no random kill would meet: where the office dies. */
enum KillPoint {
  /** The order is written, its transaction undecided. */
  ORDERED("print", "service.PersonalizationService", "request"),
  /** Rows and message are both prepared, neither is committed. */
  PREPARED("print", BetweenThePhases.ENTRY),
  /** The first of the two is committed, the other is not. */
  HALF_COMMITTED("print", BetweenThePhases.FIRST_COMMITTED),
  /** The transition is sent to the directorate, its row is not yet done with. */
  RELAYED("print", "integration.feed.OutboxRelay", "relayBatch", "$! > 0"),
  /** The station has taken the order and asked for the signature, nothing is committed. */
  TAKEN_BY_THE_STATION("print", "integration.personalization.OrderListener", "onMessage"),
  /** The signature is in the chip, the signer's answer not yet done with. */
  SIGNED("print", "integration.personalization.SignatureListener", "onMessage"),
  /** The station's journal names the blank, the database has it not yet. */
  NAMED_IN_THE_JOURNAL("print", "integration.personalization.FileStationJournal", "begin"),
  /** The station's journal has the blank. */
  IN_THE_JOURNAL("print", "integration.personalization.FileStationJournal", "write"),
  /** The office has read the station's answer, its rows are undecided. */
  ANSWERED("print", "integration.personalization.StationAnswerListener", "onMessage"),
  /** Quality has passed it, the passport's row is undecided. */
  INSPECTED("quality", "service.QualityService", "pass"),
  /** The holder has signed, the hand-over is undecided. */
  HANDED_OVER("hand-over", "service.HandOverService", "handOver");

  private final String step;
  private final String rules;

  KillPoint(String step, String bean, String method) {
    this(step, bean, method, "TRUE");
  }

  KillPoint(String step, String bean, String method, String condition) {
    this(step, rule("id.go.imigrasi.paspor." + bean, method, "EXIT", condition, "killJVM()"));
  }

  KillPoint(String step, BetweenThePhases where) {
    this(
        step,
        rule(
                "id.go.imigrasi.paspor.service.PersonalizationService",
                "request",
                "EXIT",
                "TRUE",
                "flag(\"order\" + Thread.currentThread().getId())")
            + rule(
                where.type,
                where.method,
                where.location,
                "flagged(\"order\" + Thread.currentThread().getId())",
                "killJVM()"));
  }

  KillPoint(String step, String rules) {
    this.step = step;
    this.rules = rules;
  }

  /** What the desk does when the office dies. */
  String step() {
    return step;
  }

  /** For Byteman's agent. */
  String rules() {
    return rules;
  }

  private static String rule(
      String type, String method, String location, String condition, String act) {
    return String.format(
        Locale.ROOT,
        "RULE %s.%s at %s does %s%nCLASS %s%nMETHOD %s%nAT %s%nIF %s%nDO %s%nENDRULE%n",
        type,
        method,
        location,
        act.substring(0, act.indexOf('(')),
        type,
        method,
        location,
        condition,
        act);
  }

  /** Instants of the two-phase commit of rows and message, in Narayana's words. */
  private enum BetweenThePhases {
    ENTRY("com.arjuna.ats.arjuna.coordinator.BasicAction", "phase2Commit", "ENTRY"),
    FIRST_COMMITTED(
        "com.arjuna.ats.internal.jta.resources.arjunacore.XAResourceRecord",
        "topLevelCommit",
        "EXIT");

    private final String type;
    private final String method;
    private final String location;

    BetweenThePhases(String type, String method, String location) {
      this.type = type;
      this.method = method;
      this.location = location;
    }
  }
}
