package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.identity.Dukcapil;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.integration.identity.contract.Content;
import id.go.imigrasi.paspor.integration.identity.contract.DukcapilFault_Exception;
import id.go.imigrasi.paspor.integration.identity.contract.DukcapilPort;
import id.go.imigrasi.paspor.integration.identity.contract.DukcapilService;
import id.go.imigrasi.paspor.integration.identity.contract.VerifyByElemen;
import id.go.imigrasi.paspor.integration.identity.contract.VerifyByElemenResponse;
import id.go.imigrasi.paspor.integration.soap.Asking;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Dukcapil over SOAP. */
class SoapDukcapil implements Dukcapil {
  private final DukcapilSettings settings;
  private final AnswerReading reading;
  private final Asking<DukcapilPort> dukcapil;

  SoapDukcapil(DukcapilSettings settings, Clock clock) {
    this.settings = settings;
    this.reading = new AnswerReading(settings.rules(), clock);
    this.dukcapil =
        new Asking<>(
            Neighbour.DUKCAPIL,
            settings.soap(),
            () ->
                new DukcapilService(SoapLine.contract("/wsdl/dukcapil/dukcapil.wsdl"))
                    .getDukcapilPort());
  }

  @Override
  public IdentityAnswer verify(IdentityQuestion question) throws Unreachable {
    VerifyByElemen asked = asked(StatedElements.of(question));
    VerifyByElemenResponse answer = dukcapil.ask(port -> call(port, asked));
    if (answer.getContent().size() != 1) {
      throw AnswerReading.garbage("not one content");
    }
    Long quota = answer.getQuotaLimiter();
    return reading.read(
        words(answer.getContent().get(0)),
        quota == null ? OptionalLong.empty() : OptionalLong.of(quota));
  }

  private static VerifyByElemenResponse call(DukcapilPort port, VerifyByElemen asked)
      throws Unreachable {
    try {
      return port.verifyByElemen(asked);
    } catch (DukcapilFault_Exception fault) {
      throw new Unreachable(Neighbour.DUKCAPIL, "fault " + fault.getFaultInfo().getCODE(), fault);
    }
  }

  private VerifyByElemen asked(Map<String, String> stated) {
    VerifyByElemen asked = new VerifyByElemen();
    asked.setKODELEMBAGA(settings.institution());
    asked.setIPUSER(settings.address());
    asked.setTRESHOLD(settings.threshold());
    asked.setNIK(stated.get("NIK"));
    asked.setNOKK(stated.get("NO_KK"));
    asked.setNAMALGKP(stated.get("NAMA_LGKP"));
    asked.setTMPTLHR(stated.get("TMPT_LHR"));
    asked.setTGLLHR(stated.get("TGL_LHR"));
    asked.setJENISKLMIN(stated.get("JENIS_KLMIN"));
    asked.setALAMAT(stated.get("ALAMAT"));
    return asked;
  }

  private static Map<String, String> words(Content content) {
    Map<String, String> words = new HashMap<>();
    words.put("RESPONSE_CODE", content.getRESPONSECODE());
    words.put("NO_KK", content.getNOKK());
    words.put("NAMA_LGKP", content.getNAMALGKP());
    words.put("TMPT_LHR", content.getTMPTLHR());
    words.put("TGL_LHR", content.getTGLLHR());
    words.put("JENIS_KLMIN", content.getJENISKLMIN());
    words.put("ALAMAT", content.getALAMAT());
    return words;
  }
}
