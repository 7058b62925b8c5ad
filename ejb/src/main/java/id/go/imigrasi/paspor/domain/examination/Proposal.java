package id.go.imigrasi.paspor.domain.examination;

/** What the examiner proposes to the head of office. Permenkumham 8/2014 art. 41. */
public enum Proposal {
  /** Force majeure: replaced, and no charge is due. */
  REPLACE_WITHOUT_CHARGE,
  /** Beyond the holder's control: replaced against the charge. */
  REPLACE_WITH_CHARGE,
  /** Carelessness without an acceptable reason: the issue is put off. */
  SUSPEND,
  /** Data are changed, or the doubt is gone: the application goes on. */
  CONTINUE,
  REJECT
}
