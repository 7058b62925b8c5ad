package id.go.imigrasi.paspor.service;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts services together as the container does, from the parts a test has. A port that the test
 * does not have refuses every call, and a value that only rows could make is left out.
 */
final class Wiring {
  private final List<Object> parts = new ArrayList<>();

  Wiring with(Object... more) {
    parts.addAll(List.of(more));
    return this;
  }

  /** The part of that type, made with everything it asks for when there is none yet. */
  <T> T the(Class<T> type) {
    return parts.stream()
        .filter(type::isInstance)
        .findFirst()
        .map(type::cast)
        .orElseGet(() -> type.isInterface() ? port(type, Map.of()) : made(type));
  }

  /** A port of which only the named calls may come. */
  static <P> P port(Class<P> port, Map<String, Call> calls) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, given) -> {
              Call call = calls.get(method.getName());
              if (call == null) {
                throw new UnsupportedOperationException(
                    port.getSimpleName() + "." + method.getName());
              }
              Object answer = call.with(given);
              return method.getReturnType() == void.class ? null : answer;
            }));
  }

  private <T> T made(Class<T> type) {
    Constructor<?> constructor = constructor(type);
    if (constructor == null) {
      return null;
    }
    try {
      constructor.setAccessible(true);
      Object[] given =
          Arrays.stream(constructor.getParameters()).map(this::asked).toArray(Object[]::new);
      T made = type.cast(constructor.newInstance(given));
      parts.add(made);
      fill(made);
      return made;
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalStateException(type.getName(), wrong);
    }
  }

  private static Constructor<?> constructor(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(each -> each.isAnnotationPresent(Inject.class) || each.getParameterCount() == 0)
        .min(Comparator.comparing(each -> !each.isAnnotationPresent(Inject.class)))
        .orElse(null);
  }

  private Object asked(Parameter parameter) {
    ConfigProperty setting = parameter.getAnnotation(ConfigProperty.class);
    return setting == null
        ? the(parameter.getType())
        : setting(parameter.getType(), parameter.getParameterizedType(), setting);
  }

  private void fill(Object made) throws IllegalAccessException {
    for (Field field : made.getClass().getDeclaredFields()) {
      ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
      field.setAccessible(true);
      if (setting != null) {
        field.set(made, setting(field.getType(), field.getGenericType(), setting));
      } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
        field.set(made, the(field.getType()));
      }
    }
  }

  private static Object setting(Class<?> type, Type whole, ConfigProperty setting) {
    String value = setting.defaultValue();
    if (type == Provider.class) {
      Object read = setting(((ParameterizedType) whole).getActualTypeArguments()[0], value);
      return (Provider<?>) () -> read;
    }
    return setting(type, value);
  }

  private static Object setting(Type type, String value) {
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(value);
    }
    return type == boolean.class || type == Boolean.class ? (Object) Boolean.valueOf(value) : value;
  }

  /** What a port does when it is called. */
  interface Call {
    Object with(Object[] given);
  }
}
