package id.go.imigrasi.paspor.domain.billing;

/** Where the tariff with its history is kept. */
public interface Tariffs {
  Tariff tariff();
}
