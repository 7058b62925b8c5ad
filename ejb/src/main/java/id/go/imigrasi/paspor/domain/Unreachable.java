package id.go.imigrasi.paspor.domain;

/**
 * A neighbour is away, slow beyond its limit, or answers rubbish: part of every port's contract.
 * The counters go on and only issuance waits; the question is asked again later.
 */
public final class Unreachable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Neighbour neighbour;

  /**
   * @param reason technical, without personal data: it is logged
   */
  public Unreachable(Neighbour neighbour, String reason, Throwable cause) {
    super(neighbour + ": " + reason, cause);
    this.neighbour = neighbour;
  }

  public Unreachable(Neighbour neighbour, String reason) {
    this(neighbour, reason, null);
  }

  public Neighbour neighbour() {
    return neighbour;
  }
}
