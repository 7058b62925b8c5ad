package id.go.imigrasi.paspor.domain;

import java.util.List;

/** How the office's neighbours answer just now, as every screen shows it at its top. */
public interface Neighbours {

  /** In the order of {@link Neighbour}; never asks a neighbour, only tells what is known. */
  List<Standing> standings();

  /** How one of them answers. */
  enum State {
    UP,
    SLOW,
    AWAY
  }

  /** One neighbour and how it answers. */
  record Standing(Neighbour neighbour, State state) {}
}
