package id.go.imigrasi.paspor.domain.notice;

import java.util.Locale;

/** Why the office writes to a citizen. The words are the same for everybody and tell no reason. */
public enum NoticeKind {
  REGISTERED,
  PAID,
  BILL_ENDED,
  APPOINTMENT_MOVED,
  PAPERS_MISSING,
  IN_PROCESS,
  /** Takes longer; never says why. */
  FURTHER_VERIFICATION,
  READY,
  HANDED_OVER,
  ENDED;

  /** The key of its texts: {@code papers-missing}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
