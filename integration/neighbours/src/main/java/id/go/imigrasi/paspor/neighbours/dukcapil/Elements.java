package id.go.imigrasi.paspor.neighbours.dukcapil;

import id.go.imigrasi.paspor.neighbours.dukcapil.contract.Content;
import id.go.imigrasi.paspor.neighbours.dukcapil.contract.VerifyByElemen;
import java.util.LinkedHashMap;
import java.util.Map;

/** The elements of a SOAP call by their names, as the JSON line has them anyway. */
final class Elements {

  private Elements() {}

  static Map<String, String> of(VerifyByElemen asked) {
    Map<String, String> elements = new LinkedHashMap<>();
    elements.put("TRESHOLD", asked.getTRESHOLD());
    elements.put("NIK", asked.getNIK());
    elements.put("NO_KK", asked.getNOKK());
    elements.put("NAMA_LGKP", asked.getNAMALGKP());
    elements.put("TMPT_LHR", asked.getTMPTLHR());
    elements.put("TGL_LHR", asked.getTGLLHR());
    elements.put("JENIS_KLMIN", asked.getJENISKLMIN());
    elements.put("STATUS_KAWIN", asked.getSTATUSKAWIN());
    elements.put("JENIS_PKRJN", asked.getJENISPKRJN());
    elements.put("ALAMAT", asked.getALAMAT());
    elements.put("NO_RT", asked.getNORT());
    elements.put("NO_RW", asked.getNORW());
    elements.put("NO_PROP", asked.getNOPROP());
    elements.put("NO_KAB", asked.getNOKAB());
    elements.put("NO_KEC", asked.getNOKEC());
    elements.put("NO_KEL", asked.getNOKEL());
    elements.values().removeIf(stated -> stated == null);
    return elements;
  }

  static Content content(Map<String, String> answers) {
    Content content = new Content();
    content.setNIK(answers.get("NIK"));
    content.setNOKK(answers.get("NO_KK"));
    content.setNAMALGKP(answers.get("NAMA_LGKP"));
    content.setTMPTLHR(answers.get("TMPT_LHR"));
    content.setTGLLHR(answers.get("TGL_LHR"));
    content.setJENISKLMIN(answers.get("JENIS_KLMIN"));
    content.setSTATUSKAWIN(answers.get("STATUS_KAWIN"));
    content.setJENISPKRJN(answers.get("JENIS_PKRJN"));
    content.setALAMAT(answers.get("ALAMAT"));
    content.setNORT(answers.get("NO_RT"));
    content.setNORW(answers.get("NO_RW"));
    content.setNOPROP(answers.get("NO_PROP"));
    content.setNOKAB(answers.get("NO_KAB"));
    content.setNOKEC(answers.get("NO_KEC"));
    content.setNOKEL(answers.get("NO_KEL"));
    content.setRESPONSECODE(answers.get("RESPONSE_CODE"));
    content.setRESPON(answers.get("RESPON"));
    return content;
  }
}
