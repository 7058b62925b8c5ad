package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.EmptyOptional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an issuing state may choose in the machine readable zone.
 *
 * @param documentCode {@code PP} as Doc 9303-4 §4.4 wants from 2026 on, or {@code P<} of older
 *     books
 * @param withoutSurname what is the primary identifier of a name that has no surname
 * @param empty what stands for the check digit of the empty optional data
 */
record MrzSettings(String documentCode, WithoutSurname withoutSurname, EmptyOptional empty) {

  /** Both are legal for a people that has no surnames. */
  enum WithoutSurname {
    /** Indonesian practice: the last word. */
    LAST_WORD,
    /** Doc 9303-4's own example: all words, no secondary identifier. */
    WHOLE_NAME;

    /** The words of the primary identifier and, if there are any, those of the secondary one. */
    List<List<String>> part(List<String> words) {
      int last = words.size() - 1;
      return last == 0 || this == WHOLE_NAME
          ? List.of(words)
          : List.of(words.subList(last, last + 1), words.subList(0, last));
    }
  }

  /** Reads the settings {@code paspor.personalization.mrz.*}. */
  @ApplicationScoped
  static class Source {
    @Inject
    @ConfigProperty(name = "paspor.personalization.mrz.document-code", defaultValue = "PP")
    String documentCode;

    @Inject
    @ConfigProperty(name = "paspor.personalization.mrz.without-surname", defaultValue = "LAST_WORD")
    WithoutSurname withoutSurname;

    @Inject
    @ConfigProperty(name = "paspor.personalization.mrz.empty-optional", defaultValue = "FILLER")
    EmptyOptional empty;

    @Produces
    MrzSettings settings() {
      return new MrzSettings(documentCode, withoutSurname, empty);
    }
  }
}
