package id.go.imigrasi.paspor.domain.cekal;

import java.util.List;

/** Pairs of made names of which is known whether they are one, as the matcher compares them. */
public interface ReferencePairs {

  List<Judged> judged();

  /**
   * Two names.
   *
   * @param likeness as the matcher says, 0 to 1
   * @param same whether they are one
   */
  record Judged(double likeness, boolean same) {}
}
