/* The wall display: the called number, its counter, the last five, a chime and a voice. */
(() => {
  "use strict";
  const at = (name) => document.querySelector(`[data-wall=${name}]`);
  const called = [];

  function chime() {
    const sound = window.AudioContext && new AudioContext();
    if (!sound || sound.state !== "running") return;
    [659.3, 523.3].forEach((pitch, i) => {
      const tone = sound.createOscillator(), volume = sound.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.3, sound.currentTime + i * 0.35);
      volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + i * 0.35 + 0.6);
      tone.connect(volume).connect(sound.destination);
      tone.start(sound.currentTime + i * 0.35);
      tone.stop(sound.currentTime + i * 0.35 + 0.6);
    });
  }
  function speak(ticket, counter) {
    if (!window.speechSynthesis) return;
    const say = document.querySelector("[data-wall-say]");
    const words = new SpeechSynthesisUtterance(say.dataset.wallSay.replace("{0}", ticket.replace("-", " ")).replace("{1}", counter));
    words.lang = say.dataset.wallLanguage === "en" ? "en-GB" : "id-ID";
    speechSynthesis.speak(words);
  }
  function list() {
    at("last").replaceChildren(...called.slice(1, 6).map((c) => {
      const line = document.createElement("li");
      for (const text of [c.ticket, c.counter]) { const part = document.createElement("b"); part.textContent = text; line.append(part); }
      return line;
    }));
  }
  function show() {
    const now = document.querySelector(".o-wall-now");
    at("ticket").textContent = called[0].ticket;
    at("counter").textContent = called[0].counter;
    now.classList.remove("o-idle");
    list();
    return now;
  }
  /* a message is the JSON text {"ticket": "A-017", "counter": "3"}; others are not for the wall */
  window.officeWall = (message) => {
    const own = document.querySelector("[data-wall-say]").dataset.wallLocation ?? "";
    if (own && message.location && own !== message.location) return;
    const told = JSON.parse(message.called);
    const event = told.data ?? told;
    if (!event.ticket) return;
    document.body.classList.remove("o-wall-away");
    called.unshift(event);
    called.length = Math.min(called.length, 6);
    const now = show();
    now.classList.remove("o-called"); void now.offsetWidth; now.classList.add("o-called");
    chime(); speak(event.ticket, event.counter);
  };
  /* what was called while the line was cut is in the office's book: the wall is shown anew from it */
  window.officeWallAway = () => document.body.classList.add("o-wall-away");
  window.officeWallBack = () => document.body.classList.contains("o-wall-away") && location.reload();

  document.addEventListener("DOMContentLoaded", () => {
    const clock = document.querySelector("[data-wall-clock]");
    const skew = Number(clock.dataset.now) - Date.now();
    const form = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: clock.dataset.wallClock });
    const tick = () => (clock.textContent = form.format(new Date(Date.now() + skew)));
    tick();
    /* what was called before this wall was switched on */
    for (const line of document.querySelectorAll("[data-wall-ticket]")) called.push({ ticket: line.dataset.wallTicket, counter: line.dataset.wallCounter });
    if (called.length) show();
    setInterval(tick, 1000);
  });
})();
