package id.go.imigrasi.paspor.persistence.schema;

import id.go.imigrasi.paspor.persistence.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** What the entities say of their tables, for one dialect; all names in upper case. */
final class Mapping {
  /**
   * One column as an entity has it.
   *
   * @param type in the dialect's words
   * @param javaType of the attribute, where the mapping tells it
   */
  record MappedColumn(
      String table, String name, String type, int width, boolean nullable, Class<?> javaType) {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
  private final Map<String, List<String>> keys = new LinkedHashMap<>();

  private Mapping() {}

  /**
   * @param settings of the dialect; no database is asked
   */
  static Mapping of(Map<String, Object> settings) {
    try (var registry =
        new StandardServiceRegistryBuilder()
            .applySettings(settings)
            .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
            .applySetting("hibernate.type.prefer_native_enum_types", "false")
            .build()) {
      MetadataSources sources = new MetadataSources(registry);
      Database.unit().getMetamodel().getManagedTypes().stream()
          .filter(type -> type.getJavaType() != null)
          .forEach(type -> sources.addAnnotatedClass(type.getJavaType()));
      Mapping mapping = new Mapping();
      mapping.read(sources.buildMetadata());
      return mapping;
    }
  }

  static Mapping here() {
    String dialect = Database.isPostgresql() ? "PostgreSQLDialect" : "H2Dialect";
    return of(Map.of("hibernate.dialect", "org.hibernate.dialect." + dialect));
  }

  List<MappedColumn> columns() {
    return List.copyOf(columns.values());
  }

  /** The columns of a table's primary key, in no order that matters. */
  List<String> key(String table) {
    return keys.get(table);
  }

  private void read(Metadata metadata) {
    for (PersistentClass entity : metadata.getEntityBindings()) {
      Table table = entity.getTable();
      keys.put(
          upper(table.getName()),
          table.getPrimaryKey().getColumns().stream().map(each -> upper(each.getName())).toList());
      read(metadata, table, entity.getIdentifier());
      entity.getPropertyClosure().forEach(each -> read(metadata, table, each.getValue()));
    }
    metadata
        .getCollectionBindings()
        .forEach(
            collection -> {
              Table table = collection.getCollectionTable();
              read(metadata, table, collection.getKey());
              read(metadata, table, collection.getElement());
              if (collection instanceof org.hibernate.mapping.IndexedCollection indexed) {
                read(metadata, table, indexed.getIndex());
              }
            });
  }

  private void read(Metadata metadata, Table table, Value value) {
    if (value instanceof Component component) {
      for (Property each : component.getProperties()) {
        read(metadata, table, each.getValue());
      }
      return;
    }
    Class<?> javaType =
        value instanceof BasicValue basic
            ? basic.resolve().getDomainJavaType().getJavaTypeClass()
            : null;
    for (Selectable selectable : value.getSelectables()) {
      if (selectable instanceof Column column) {
        keep(metadata, table, column, javaType);
      }
    }
  }

  private void keep(Metadata metadata, Table table, Column column, Class<?> javaType) {
    // a collection's key speaks of the collection's table, not of the owner's
    MappedColumn mapped =
        new MappedColumn(
            upper(table.getName()),
            upper(column.getName()),
            column.getSqlType(metadata),
            column.getLength() == null ? 255 : column.getLength().intValue(),
            column.isNullable(),
            javaType);
    columns.putIfAbsent(mapped.toString(), mapped);
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
