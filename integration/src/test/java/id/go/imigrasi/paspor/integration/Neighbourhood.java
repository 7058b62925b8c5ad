package id.go.imigrasi.paspor.integration;

import id.go.imigrasi.paspor.integration.soap.SoapLine;
import id.go.imigrasi.paspor.neighbours.cekal.CekalEndpoint;
import id.go.imigrasi.paspor.neighbours.cekal.Search;
import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.BehaviourFilter;
import id.go.imigrasi.paspor.neighbours.control.Connection;
import id.go.imigrasi.paspor.neighbours.control.Setting;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import id.go.imigrasi.paspor.neighbours.dukcapil.DukcapilEndpoint;
import id.go.imigrasi.paspor.neighbours.dukcapil.GetJson;
import id.go.imigrasi.paspor.neighbours.dukcapil.Verification;
import id.go.imigrasi.paspor.neighbours.register.RegisterEndpoint;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import id.go.imigrasi.paspor.neighbours.simponi.Desk;
import id.go.imigrasi.paspor.neighbours.simponi.FormLine;
import id.go.imigrasi.paspor.neighbours.simponi.Ledger;
import id.go.imigrasi.paspor.neighbours.simponi.SimponiEndpoint;
import id.go.imigrasi.paspor.neighbours.soap.CekalPassword;
import id.go.imigrasi.paspor.neighbours.soap.DukcapilPassword;
import id.go.imigrasi.paspor.neighbours.soap.RegisterPassword;
import id.go.imigrasi.paspor.neighbours.soap.SimponiPassword;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/**
 * The very stand-ins of the second server, on a socket of their own: the contract tests of the
 * adapters run against them, without a container.
 */
public final class Neighbourhood implements AutoCloseable {
  public static final String PASSWORD = "contoh-saja";

  public final Residents residents = new Residents();
  public final Ledger ledger = new Ledger();
  private final Switchboard switchboard = new Switchboard();
  private final Undertow server;
  private final int port;

  public Neighbourhood() {
    System.setProperty("paspor.dukcapil.password", PASSWORD);
    System.setProperty("paspor.cekal.password", PASSWORD);
    System.setProperty("paspor.directorate.password", PASSWORD);
    System.setProperty("paspor.simponi.password", PASSWORD);
    residents.reset();
    try {
      DeploymentManager manager = Servlets.defaultContainer().addDeployment(deployment());
      manager.deploy();
      server =
          Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(manager.start()).build();
    } catch (ServletException broken) {
      throw new IllegalStateException(broken);
    }
    server.start();
    port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  private DeploymentInfo deployment() {
    Servlet json = new GetJsonServlet(new GetJson(new Verification(residents), switchboard));
    Servlet form = new SimponiReqServlet(new FormLine(new Desk(ledger)));
    Filter filter = new BehaviourFilter(switchboard, new Connection());
    return Servlets.deployment()
        .setClassLoader(Neighbourhood.class.getClassLoader())
        .setContextPath("/")
        .setDeploymentName("neighbours")
        .addServlets(
            Servlets.servlet("soap", Soap.class, new ImmediateInstanceFactory<>(new Soap()))
                .addMapping("/*")
                .setLoadOnStartup(1),
            Servlets.servlet("json", Servlet.class, new ImmediateInstanceFactory<>(json))
                .addMapping("/dukcapil/get_json/*"),
            Servlets.servlet("form", Servlet.class, new ImmediateInstanceFactory<>(form))
                .addMapping("/simponi/index.php/*"))
        .addFilter(
            Servlets.filter("behaviour", Filter.class, new ImmediateInstanceFactory<>(filter)))
        .addFilterUrlMapping("behaviour", "/*", DispatcherType.REQUEST);
  }

  /** Where the stand-ins are, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public SoapLine line(String path) {
    return line(path, PASSWORD);
  }

  public SoapLine line(String path, String password) {
    return new SoapLine(
        url() + path, "kanim-2110", password, Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  /** A slow one takes six seconds, three times what the test's lines wait. */
  public void turn(StandIn standIn, Behaviour behaviour) {
    switchboard.set(standIn, new Setting(behaviour, Duration.ofSeconds(6)));
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Publishes the endpoints as the server's JBossWS does. */
  private final class Soap extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void loadBus(ServletConfig config) {
      super.loadBus(config);
      publish(
          new DukcapilEndpoint(new Verification(residents), switchboard),
          "dukcapil/dukcapil.wsdl",
          "/dukcapil/soap",
          new DukcapilPassword());
      publish(
          new CekalEndpoint(new Search(residents)),
          "cekal/cekal.wsdl",
          "/cekal/soap",
          new CekalPassword());
      publish(
          new RegisterEndpoint(residents),
          "directorate/register.wsdl",
          "/register/soap",
          new RegisterPassword());
      publish(
          new SimponiEndpoint(new Desk(ledger)),
          "simponi/simponi.wsdl",
          "/simponi/soap",
          new SimponiPassword());
    }

    private void publish(Object endpoint, String contract, String address, Object password) {
      JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
      factory.setBus(getBus());
      factory.setServiceBean(endpoint);
      factory.setWsdlLocation("classpath:wsdl/" + contract);
      factory.setAddress(address);
      factory.getProperties(true).put("ws-security.callback-handler", password);
      factory.getProperties(true).put("schema-validation-enabled", "true");
      factory.create();
    }
  }
}
