package id.go.imigrasi.paspor.domain.biometrics;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the central ABIS says to one question.
 *
 * @param request the question's number
 * @param candidates only of a search that succeeded
 */
public record CentralAnswer(UUID request, Result result, List<Candidate> candidates) {
  public CentralAnswer {
    Objects.requireNonNull(request);
    Objects.requireNonNull(result);
    candidates = List.copyOf(candidates);
  }

  /** How it went. */
  public enum Result {
    /** Taken in, or forgotten. */
    DONE,
    /** Compared with everybody: the candidates are all there are. */
    COMPARED,
    /** The captures are in already: a repeated question. */
    KNOWN_ALREADY,
    /** It has no such captures. */
    NOT_KNOWN,
    /** The captures are no use to it, and asking again will not help. */
    UNUSABLE,
    /** Whatever else kept it: worth asking again. */
    FAILED
  }

  /**
   * Somebody whom the captures resemble.
   *
   * @param reference as the ABIS knows him, at most {@value #LONGEST} letters
   * @param score as the ABIS gives it; scales differ from make to make
   * @param modalities what resembles, for example {@code FIR 112, FID 90}
   * @param faceOnly whether it is the face alone, and no finger
   */
  public record Candidate(String reference, int score, String modalities, boolean faceOnly) {
    /** Letters of a reference or of the list of modalities. */
    public static final int LONGEST = 80;
  }
}
