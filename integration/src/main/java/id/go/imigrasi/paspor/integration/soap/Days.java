package id.go.imigrasi.paspor.integration.soap;

import java.time.LocalDate;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** xsd:date and back; a zone that somebody adds does not move the day. */
public final class Days {

  private Days() {}

  public static LocalDate of(XMLGregorianCalendar written) {
    return LocalDate.of(written.getYear(), written.getMonth(), written.getDay());
  }

  public static XMLGregorianCalendar written(LocalDate day) {
    try {
      return DatatypeFactory.newInstance().newXMLGregorianCalendar(day.toString());
    } catch (DatatypeConfigurationException broken) {
      throw new IllegalStateException("no XML datatypes in this Java", broken);
    }
  }
}
