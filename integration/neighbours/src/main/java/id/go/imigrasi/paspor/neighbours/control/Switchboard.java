package id.go.imigrasi.paspor.neighbours.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The switches of all stand-ins and how often each was called since the last reset. */
@ApplicationScoped
public class Switchboard {
  private final Map<StandIn, Setting> settings = new ConcurrentHashMap<>();
  private final Map<StandIn, AtomicLong> calls = new ConcurrentHashMap<>();

  public Setting of(StandIn standIn) {
    return settings.getOrDefault(standIn, Setting.WELL);
  }

  public void set(StandIn standIn, Setting setting) {
    settings.put(standIn, setting);
  }

  public void called(StandIn standIn) {
    calls.computeIfAbsent(standIn, each -> new AtomicLong()).incrementAndGet();
  }

  public long calls(StandIn standIn) {
    AtomicLong counted = calls.get(standIn);
    return counted == null ? 0 : counted.get();
  }

  /** Everybody behaves well again and nobody was called. */
  public void reset() {
    settings.clear();
    calls.clear();
  }
}
