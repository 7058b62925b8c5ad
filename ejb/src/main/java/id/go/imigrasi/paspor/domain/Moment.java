package id.go.imigrasi.paspor.domain;

/** When in an application's life the office asks its neighbours about the applicant. */
public enum Moment {
  REGISTRATION,
  ARRIVAL,
  /** The sitting is over; the answers decide whether the case may be adjudicated. */
  ADJUDICATION,
  /** The decision has fallen; the answers decide whether a booklet may be made. */
  PRODUCTION,
  HAND_OVER,
  /** An officer wants to know again, for example after a correction. */
  ON_DEMAND
}
