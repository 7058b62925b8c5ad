package id.go.imigrasi.paspor.neighbours.soap;

import java.time.LocalDate;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** xsd:date and back; a zone that a caller adds does not move the day. */
public final class Days {

  private Days() {}

  /** The day; null for null. */
  public static LocalDate of(XMLGregorianCalendar written) {
    return written == null
        ? null
        : LocalDate.of(written.getYear(), written.getMonth(), written.getDay());
  }

  /** The day; null for null. */
  public static XMLGregorianCalendar written(LocalDate day) {
    try {
      return day == null
          ? null
          : DatatypeFactory.newInstance().newXMLGregorianCalendar(day.toString());
    } catch (DatatypeConfigurationException broken) {
      throw new IllegalStateException("no XML datatypes in this Java", broken);
    }
  }
}
