package id.go.imigrasi.paspor.domain.identity;

import java.util.OptionalLong;

/**
 * How many questions the register still lets the office ask, and from where on somebody has to ask
 * for more.
 *
 * @param left quotaLimiter as it came with the last answer; empty if none ever did
 * @param alarm the largest number left at which the office warns
 */
public record Allowance(OptionalLong left, long alarm) {

  public boolean isShort() {
    return left.isPresent() && left.getAsLong() <= alarm;
  }
}
