package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;

/** The scans of a file's papers, in the order in which they came. */
public interface Papers {

  List<Paper> of(ApplicationNumber application);

  void keep(ApplicationNumber application, Paper paper);
}
