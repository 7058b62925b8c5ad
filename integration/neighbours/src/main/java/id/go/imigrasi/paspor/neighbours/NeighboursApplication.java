package id.go.imigrasi.paspor.neighbours;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the stand-ins speak over HTTP besides SOAP; each stand-in adds its own resources. */
@ApplicationPath("/")
public class NeighboursApplication extends Application {}
