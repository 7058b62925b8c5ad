package id.go.imigrasi.paspor.domain.cekal;

/** The two lists of the centre. */
public enum WatchList {
  /** Cegah: may not leave; a passport is refused (UU 6/2011 art. 91). */
  EXIT_BAN,
  /** Tangkal: a foreigner who may not enter; on an applicant it means a false Indonesian. */
  ENTRY_BAN
}
