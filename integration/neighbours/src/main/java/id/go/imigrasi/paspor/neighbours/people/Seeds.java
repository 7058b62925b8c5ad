package id.go.imigrasi.paspor.neighbours.people;

/** Seeds out of seeds, so that neighbouring numbers give people who share nothing. */
final class Seeds {

  private Seeds() {}

  /** Steele, Lea and Flood's SplitMix64 finaliser over both numbers. */
  static long mix(long seed, long part) {
    long z = seed * 0x9E3779B97F4A7C15L + part * 0xD1B54A32D192ED03L + 0x632BE59BD9B4E019L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
