package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.booklet.BookletNumberForm;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The form of the maker's numbers, as the setting {@code paspor.booklet.number-form} has it. */
@Dependent
public class BookletSettings {

  @Produces
  @Dependent
  BookletNumberForm form(
      @ConfigProperty(name = "paspor.booklet.number-form", defaultValue = "[A-Z]{1,2}[0-9]{6,7}")
          String pattern) {
    return new BookletNumberForm(pattern);
  }
}
