package id.go.imigrasi.paspor.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.persistence.Database;
import id.go.imigrasi.paspor.persistence.schema.Mapping.MappedColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables as the database has them, against the entities and against the house's rules. */
class SchemaTest {
  private static final int LONGEST_NAME = 30;

  private final Catalogue catalogue = Catalogue.of(Database.source());
  private final Mapping mapping = Mapping.here();

  @Test
  void everyTableBelongsToAnEntityOrIsReadByTheServerAlone() {
    assertThat(mapping.columns()).extracting(MappedColumn::table).isSubsetOf(catalogue.tables());
  }

  @Test
  void everyTextIsAsWideAsTheMappingSays() {
    Map<String, Integer> widths = new TreeMap<>();
    catalogue.columns().stream()
        .filter(Catalogue.Column::isText)
        .forEach(each -> widths.put(each.toString(), each.width()));

    assertThat(mapping.columns())
        .filteredOn(each -> widths.containsKey(each.toString()))
        .allSatisfy(
            each -> assertThat(each.width()).as("%s", each).isEqualTo(widths.get(each.toString())));
  }

  @Test
  void everyColumnMayBeEmptyWhereTheMappingSaysSo() {
    Map<String, Boolean> nullable = new TreeMap<>();
    catalogue.columns().forEach(each -> nullable.put(each.toString(), each.nullable()));

    List<String> other =
        mapping.columns().stream()
            .filter(each -> each.nullable() != nullable.get(each.toString()))
            .map(
                each ->
                    each
                        + (each.nullable() ? " is mapped as nullable" : " is mapped as never null"))
            .toList();

    assertThat(other).isEmpty();
  }

  @Test
  void everyEnumColumnHasACheckWithTheEnumsOwnValues() {
    assertThat(mapping.columns())
        .filteredOn(each -> each.javaType() != null && each.javaType().isEnum())
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(catalogue.check(each.table(), each.name()))
                    .as("the check of %s on %s", each, values(each.javaType()))
                    .hasValueSatisfying(
                        check ->
                            assertThat(check.values())
                                .containsExactlyInAnyOrderElementsOf(values(each.javaType()))));
  }

  @Test
  void everyForeignKeyHasAnIndexThatBeginsWithIt() {
    assertThat(catalogue.foreignKeys())
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(leadingColumns(key.table()))
                    .as("the indexes for %s of %s", key.name(), key.table())
                    .contains(key.column()));
  }

  @Test
  void everyNameFitsOracle() {
    assertThat(catalogue.names()).isNotEmpty().allSatisfy(SchemaTest::fits);
    assertThat(catalogue.tables()).allSatisfy(SchemaTest::fits);
    assertThat(catalogue.columns()).extracting(Catalogue.Column::name).allSatisfy(SchemaTest::fits);
    assertThat(catalogue.tables())
        .flatExtracting(table -> catalogue.indexes(table).keySet())
        .filteredOn(name -> name.startsWith("IX_"))
        .allSatisfy(SchemaTest::fits);
  }

  @Test
  void everyTableHasAPrimaryKeyWithAName() {
    assertThat(catalogue.tables())
        .allSatisfy(table -> assertThat(catalogue.key(table)).as(table).isNotEmpty());
    // H2 and PostgreSQL call what was not named after themselves
    assertThat(catalogue.names()).allSatisfy(name -> assertThat(name).matches("(PK|UQ|FK|CK)_.*"));
  }

  private List<String> leadingColumns(String table) {
    return Stream.concat(
            Stream.of(catalogue.key(table)),
            catalogue.indexes(table).entrySet().stream()
                .filter(index -> isOurs(index.getKey()))
                .map(Map.Entry::getValue))
        .map(columns -> columns.get(0))
        .toList();
  }

  /** Not what H2 makes for a primary or a foreign key by itself. */
  private static boolean isOurs(String index) {
    return index.matches("(IX|UQ)_.*");
  }

  private static void fits(String name) {
    assertThat(name).hasSizeLessThanOrEqualTo(LONGEST_NAME);
  }

  private static List<String> values(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }
}
