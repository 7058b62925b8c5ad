package id.go.imigrasi.paspor.domain.ending;

/** What an ending does to the place in a session. */
public enum PlaceFate {
  /** Somebody else may have it, unless the applicant came. */
  FREED_UNLESS_COME,
  /** Used, or lost by not coming. */
  USED
}
