package id.go.imigrasi.paspor.domain.letter;

import java.util.List;

/** Several things of which one is enough: a letter joins them with "or". */
public record Alternatives(List<?> each) {
  public Alternatives {
    each = List.copyOf(each);
  }
}
