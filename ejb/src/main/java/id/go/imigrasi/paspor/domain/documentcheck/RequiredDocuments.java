package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.time.LocalDate;
import java.util.List;

/** The rules on which papers a type needs, in the order of the checklist. */
public interface RequiredDocuments {

  List<RequiredDocument> of(ApplicationType type, LocalDate day);
}
