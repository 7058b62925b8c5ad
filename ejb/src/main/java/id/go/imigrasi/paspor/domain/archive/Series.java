package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.Status;

/** The archive series that a finished file goes to. */
public enum Series {
  /** Berkas permohonan paspor. */
  PASSPORT_APPLICATION,
  /** Berkas permohonan yang tidak selesai: withdrawn, lapsed, cancelled. */
  UNFINISHED_APPLICATION,
  /** Berkas penolakan. */
  REJECTED_APPLICATION;

  public static Series of(Status ending) {
    return switch (ending) {
      case HANDED_OVER -> PASSPORT_APPLICATION;
      case REJECTED -> REJECTED_APPLICATION;
      default -> UNFINISHED_APPLICATION;
    };
  }
}
