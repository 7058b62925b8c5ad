package id.go.imigrasi.paspor.domain.archive;

/** The archive series that a finished file goes to. */
public enum Series {
  /** Berkas permohonan paspor. */
  PASSPORT_APPLICATION,
  /** Berkas permohonan yang tidak selesai: withdrawn, lapsed, cancelled. */
  UNFINISHED_APPLICATION,
  /** Berkas penolakan. */
  REJECTED_APPLICATION
}
