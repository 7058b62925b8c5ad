package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Step;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A line of Tikim's check list: once a case took the step, its folder holds the paper.
 *
 * @param inForce since when, and who asks for it
 */
public record FileContent(Step after, FilePaper paper, InForce inForce) {

  public FileContent {
    Objects.requireNonNull(after);
    Objects.requireNonNull(paper);
    Objects.requireNonNull(inForce);
  }

  /** The papers that the folder of this case must hold. */
  public static Set<FilePaper> of(Application application, Collection<FileContent> list) {
    Set<FilePaper> papers = EnumSet.noneOf(FilePaper.class);
    list.stream()
        .filter(line -> application.last(line.after()).isPresent())
        .forEach(line -> papers.add(line.paper()));
    return papers;
  }
}
