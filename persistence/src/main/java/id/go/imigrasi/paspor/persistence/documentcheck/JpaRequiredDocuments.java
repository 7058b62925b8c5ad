package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocument;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocuments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The checklists as rows; the papers that prove one line are brought together. */
@Dependent
class JpaRequiredDocuments implements RequiredDocuments {
  private final EntityManager em;

  @Inject
  JpaRequiredDocuments(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<RequiredDocument> of(ApplicationType type, LocalDate day) {
    Map<String, List<RequiredDocumentEntity>> lines =
        em.createQuery(
                """
                select d from RequiredDocument d
                where d.key.type = :type and d.key.from <= :day
                  and (d.until is null or d.until >= :day)
                order by d.position
                """,
                RequiredDocumentEntity.class)
            .setParameter("type", type)
            .setParameter("day", day)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    RequiredDocumentEntity::requirement, LinkedHashMap::new, Collectors.toList()));
    return lines.values().stream().map(JpaRequiredDocuments::line).toList();
  }

  private static RequiredDocument line(List<RequiredDocumentEntity> papers) {
    return papers.get(0).line(papers.stream().map(RequiredDocumentEntity::kind).sorted().toList());
  }
}
