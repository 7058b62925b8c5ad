package id.go.imigrasi.paspor.neighbours.abis;

/**
 * Somebody whose fingers or face are like those asked about.
 *
 * @param fingers sum over two fingers; 0 when they are not alike or there are none
 * @param face whether the picture of the face is the same
 */
record Likeness(String reference, double fingers, boolean face) {
  private static final int SAME_PICTURE = 100;

  /** Of the face; 0 when it is not the same. */
  int faceScore() {
    return face ? SAME_PICTURE : 0;
  }

  long score() {
    return Math.max(Math.round(fingers), faceScore());
  }
}
