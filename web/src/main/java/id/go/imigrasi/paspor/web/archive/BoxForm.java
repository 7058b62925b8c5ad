package id.go.imigrasi.paspor.web.archive;

import java.io.Serializable;

/** The box that is being filled, or a new one and where it will stand. */
public class BoxForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code;
  private String room;
  private String rack;
  private int capacity = 50;

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public String getRack() {
    return rack;
  }

  public void setRack(String rack) {
    this.rack = rack;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }
}
