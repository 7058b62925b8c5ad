package id.go.imigrasi.paspor.domain.ending;

import static id.go.imigrasi.paspor.domain.ending.BookletFate.HANDED_OVER;
import static id.go.imigrasi.paspor.domain.ending.BookletFate.NONE;
import static id.go.imigrasi.paspor.domain.ending.BookletFate.TAKEN_BACK;
import static id.go.imigrasi.paspor.domain.ending.Ending.when;
import static id.go.imigrasi.paspor.domain.ending.MoneyFate.EARNED;
import static id.go.imigrasi.paspor.domain.ending.MoneyFate.STAYS;
import static id.go.imigrasi.paspor.domain.ending.MoneyFate.VOID_OR_FORFEITED;
import static id.go.imigrasi.paspor.domain.ending.OldPassportRule.GIVEN_BACK;
import static id.go.imigrasi.paspor.domain.ending.OldPassportRule.KEPT_IN_FILE;
import static id.go.imigrasi.paspor.domain.ending.OldPassportRule.PERFORATED;
import static id.go.imigrasi.paspor.domain.ending.OldPassportRule.REVOKED;
import static id.go.imigrasi.paspor.domain.ending.OldPassportRule.WITHDRAWN;
import static id.go.imigrasi.paspor.domain.ending.OldPassportRule.WITHDRAWN_IF_IN_DOUBT;
import static id.go.imigrasi.paspor.domain.ending.OldPassportRule.WITH_HOLDER;
import static id.go.imigrasi.paspor.domain.ending.PlaceFate.FREED_UNLESS_COME;
import static id.go.imigrasi.paspor.domain.ending.PlaceFate.USED;

import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The office's one table of endings: what each leaves behind, whoever decides it. */
public final class Endings {
  private static final List<Ending> TABLE =
      List.of(
          when(Step.LAPSE_UNPAID)
              .money(VOID_OR_FORFEITED, FREED_UNLESS_COME)
              .books(NONE, WITH_HOLDER)
              .told(NoticeKind.BILL_ENDED)
              .uncaptured(Series.UNFINISHED_APPLICATION),
          when(Step.LAPSE_NO_SHOW)
              .money(VOID_OR_FORFEITED, USED)
              .books(NONE, WITH_HOLDER)
              .told(NoticeKind.ENDED)
              .uncaptured(Series.UNFINISHED_APPLICATION),
          when(Step.LAPSE_INCOMPLETE)
              .money(VOID_OR_FORFEITED, USED)
              .books(NONE, GIVEN_BACK)
              .told(NoticeKind.ENDED)
              .captured(Series.UNFINISHED_APPLICATION),
          when(Step.CANCEL_REGISTRATION)
              .money(VOID_OR_FORFEITED, FREED_UNLESS_COME)
              .books(NONE, WITH_HOLDER)
              .told(NoticeKind.ENDED)
              .uncaptured(Series.UNFINISHED_APPLICATION),
          when(Step.WITHDRAW)
              .money(VOID_OR_FORFEITED, USED)
              .books(TAKEN_BACK, GIVEN_BACK)
              .told(NoticeKind.ENDED, LetterKind.WITHDRAWAL)
              .captured(Series.UNFINISHED_APPLICATION),
          when(Step.CANCEL_DECEASED)
              .money(VOID_OR_FORFEITED, FREED_UNLESS_COME)
              .books(TAKEN_BACK, REVOKED)
              .told(null, LetterKind.DEATH)
              .captured(Series.UNFINISHED_APPLICATION),
          when(Step.CANCEL_UNCOLLECTED)
              .money(VOID_OR_FORFEITED, USED)
              .books(TAKEN_BACK, KEPT_IN_FILE)
              .told(NoticeKind.ENDED, LetterKind.DECREE)
              .captured(Series.UNFINISHED_APPLICATION),
          when(Step.REJECT_BY_SYSTEM)
              .money(VOID_OR_FORFEITED, FREED_UNLESS_COME)
              .books(NONE, WITH_HOLDER)
              .told(NoticeKind.ENDED, LetterKind.REJECTION)
              .uncaptured(Series.REJECTED_APPLICATION),
          when(Step.REJECT_AT_INTERVIEW)
              .money(VOID_OR_FORFEITED, USED)
              .books(NONE, GIVEN_BACK)
              .told(NoticeKind.ENDED, LetterKind.REJECTION)
              .captured(Series.REJECTED_APPLICATION),
          when(Step.REJECT_IN_ADJUDICATION)
              .money(VOID_OR_FORFEITED, USED)
              .books(NONE, GIVEN_BACK)
              .told(NoticeKind.ENDED, LetterKind.REJECTION)
              .captured(Series.REJECTED_APPLICATION),
          when(Step.REJECT_BY_CENTRE)
              .money(VOID_OR_FORFEITED, USED)
              .books(NONE, GIVEN_BACK)
              .told(NoticeKind.ENDED, LetterKind.REJECTION)
              .captured(Series.REJECTED_APPLICATION),
          when(Step.REJECT_AFTER_EXAMINATION)
              .money(VOID_OR_FORFEITED, USED)
              .books(NONE, WITHDRAWN_IF_IN_DOUBT)
              .told(NoticeKind.ENDED, LetterKind.REJECTION, LetterKind.DECREE)
              .captured(Series.REJECTED_APPLICATION),
          when(Step.REJECT_FOR_EXIT_BAN)
              .money(VOID_OR_FORFEITED, FREED_UNLESS_COME)
              .books(TAKEN_BACK, WITHDRAWN)
              .told(NoticeKind.ENDED, LetterKind.REJECTION, LetterKind.EXIT_BAN_NOTICE)
              .captured(Series.REJECTED_APPLICATION),
          when(Step.SUSPEND)
              .money(STAYS, USED)
              .books(NONE, REVOKED)
              .told(NoticeKind.SUSPENDED, LetterKind.DECREE)
              .captured(null),
          when(Step.HAND_OVER)
              .money(EARNED, USED)
              .books(HANDED_OVER, PERFORATED)
              .told(NoticeKind.HANDED_OVER, LetterKind.HAND_OVER_RECEIPT)
              .captured(Series.PASSPORT_APPLICATION));

  private Endings() {}

  /** The whole table. */
  public static List<Ending> table() {
    return TABLE;
  }

  /** What the step leaves behind; empty for a step that ends nothing. */
  public static Optional<Ending> of(Step step) {
    return TABLE.stream().filter(ending -> ending.step() == step).findFirst();
  }

  /** A Markdown table, one line for each ending, with who decides it by the lifecycle. */
  public static String print(Lifecycle lifecycle) {
    return TABLE.stream()
        .map(ending -> line(ending, lifecycle))
        .collect(
            Collectors.joining(
                "\n",
                "| ending | authority | message | letter | money | place | booklet | old passport |"
                    + " biometrics | archive series |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|\n",
                "\n"));
  }

  private static String line(Ending ending, Lifecycle lifecycle) {
    String authority =
        lifecycle.rows().stream()
            .filter(row -> row.step() == ending.step())
            .flatMap(row -> row.by().stream())
            .distinct()
            .sorted()
            .map(Role::name)
            .collect(Collectors.joining(", "));
    String letters =
        ending.letters().stream().sorted().map(LetterKind::name).collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            ending.step(),
            authority,
            ending.message() == null ? "none" : ending.message(),
            letters.isEmpty() ? "none" : letters,
            ending.money(),
            ending.place(),
            ending.booklet(),
            ending.oldPassport(),
            ending.captured() ? "kept" : "none",
            ending.archivedIn().map(Series::name).orElse("stays open"));
  }
}
