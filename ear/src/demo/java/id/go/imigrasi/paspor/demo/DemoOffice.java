package id.go.imigrasi.paspor.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Opens the demo: officers at once, everything else beside the running office. */
@Singleton
@Startup
@PermitAll
public class DemoOffice {
  @Resource ManagedExecutorService executor;
  @Inject Personnel personnel;
  @Inject Seeding seeding;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void open() {
    personnel.engage();
    executor.execute(seeding::fill);
  }
}
