package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.booklet.BookletNumberForm;
import id.go.imigrasi.paspor.domain.booklet.StockRules;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The form of the maker's numbers and the rules of the stock, as the settings have them. */
@Dependent
public class BookletSettings {

  @Produces
  @Dependent
  BookletNumberForm form(
      @ConfigProperty(name = "paspor.booklet.number-form", defaultValue = "[A-Z]{1,2}[0-9]{6,7}")
          String pattern) {
    return new BookletNumberForm(pattern);
  }

  @Produces
  @Dependent
  StockRules rules(
      @ConfigProperty(name = "paspor.booklet.forecast-weeks", defaultValue = "4") int weeks,
      @ConfigProperty(name = "paspor.booklet.lead-days", defaultValue = "10") int leadDays,
      @ConfigProperty(name = "paspor.booklet.margin") OptionalInt margin) {
    return new StockRules(weeks, leadDays, margin);
  }
}
