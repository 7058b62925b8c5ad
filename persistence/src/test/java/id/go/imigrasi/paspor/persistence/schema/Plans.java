package id.go.imigrasi.paspor.persistence.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A database that is asked, before each statement that is prepared and run, how it would run it
 * with exactly these values.
 */
final class Plans {
  /**
   * How one statement is run.
   *
   * @param plan the database's own words
   */
  record Plan(String sql, String plan) {}

  private final List<Plan> plans = new ArrayList<>();
  private final DataSource source;

  Plans(DataSource source) {
    this.source = source;
  }

  /** The same database, watched. */
  DataSource watched() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Object result = call(source, method, arguments);
          return result instanceof Connection connection ? watched(connection) : result;
        });
  }

  /** What was run since the last time somebody asked. */
  List<Plan> take() {
    List<Plan> taken = List.copyOf(plans);
    plans.clear();
    return taken;
  }

  private Connection watched(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = call(connection, method, arguments);
          return method.getName().equals("prepareStatement")
              ? watched(connection, (PreparedStatement) result, (String) arguments[0])
              : result;
        });
  }

  private PreparedStatement watched(
      Connection connection, PreparedStatement statement, String sql) {
    List<Set> values = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("execute") && arguments == null) {
            explain(connection, sql, values);
          } else if (isValue(method, arguments)) {
            values.add(new Set(method, arguments));
          }
          return call(statement, method, arguments);
        });
  }

  private static boolean isValue(Method method, Object[] arguments) {
    return method.getName().startsWith("set")
        && arguments != null
        && arguments.length >= 2
        && method.getParameterTypes()[0] == int.class;
  }

  private void explain(Connection connection, String sql, List<Set> values) throws Throwable {
    if (!sql.toLowerCase(Locale.ROOT).matches("(?s)\\s*(select|update|delete).*")) {
      return;
    }
    try (PreparedStatement explained = connection.prepareStatement("explain " + sql)) {
      for (Set value : values) {
        call(explained, value.method(), value.arguments());
      }
      plans.add(new Plan(sql, text(explained.executeQuery())));
    }
  }

  private static String text(ResultSet rows) throws SQLException {
    StringBuilder text = new StringBuilder();
    while (rows.next()) {
      text.append(rows.getString(1)).append('\n');
    }
    return text.toString();
  }

  /** A value that was set on a statement. */
  private record Set(Method method, Object[] arguments) {}

  /** What happens when a method of a watched thing is called. */
  @FunctionalInterface
  private interface Call {
    Object of(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            Plans.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call.of(method, arguments)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
