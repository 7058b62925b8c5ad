/* The office by keyboard and scanner: F2 the scan field, F-keys and Alt+digits the printed buttons, Enter the next field, Esc back. */
(() => {
  "use strict";
  const marks = document.querySelector(".o-marks");
  const scan = document.querySelector("[data-scan]");
  const visible = (e) => e.getClientRects().length > 0;
  const keyed = (key) => [...document.querySelectorAll("[data-key]")].filter((e) => e.dataset.key === key && visible(e)).pop();

  /* keys */
  const press = (target) => {
    target.focus();
    if (target.getAttribute("aria-disabled") !== "true") target.click();
  };
  const fieldsOf = (form) => [...form.elements].filter((e) => visible(e) && !e.disabled && !e.readOnly && e.matches("input:not([type=hidden]), select, textarea, button.o-main"));
  const next = (field) => {
    const fields = fieldsOf(field.form);
    const after = fields[fields.indexOf(field) + 1];
    if (after) after.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = event.target.matches?.("#f input:not([type=checkbox]):not([type=radio]):not([type=file])");
    if (event.key === "Alt") document.body.classList.add("o-alt");
    if (event.key === "F2" && scan) { event.preventDefault(); scan.focus(); scan.select(); return; }
    if (event.key === "Enter" && typing && !event.target.hasAttribute("data-enter")) { event.preventDefault(); next(event.target); return; }
    if (event.key === "Escape" && event.target === scan) { scan.value = ""; scan.blur(); return; }
    const digit = event.altKey && !event.ctrlKey && /^Digit([1-9])$/.exec(event.code);
    const name = digit ? "Alt+" + digit[1] : event.ctrlKey || event.altKey || event.metaKey ? "" : event.key;
    if (!digit && !/^(F([346789]|10)|Escape)$/.test(name)) return;
    const target = keyed(name);
    if (target) { event.preventDefault(); press(target); }
  });
  document.addEventListener("keyup", (event) => event.key === "Alt" && document.body.classList.remove("o-alt"));

  /* one press does one thing; words after 400 ms, a bar after 2 s */
  const busy = document.querySelector(".o-busy");
  let timers = [];
  const working = () => {
    if (!busy) return;
    timers = [setTimeout(() => (busy.textContent = marks?.dataset.slow ?? ""), 400), setTimeout(() => busy.classList.add("o-long"), 2000)];
  };
  const rested = () => {
    timers.forEach(clearTimeout);
    if (busy) { busy.textContent = ""; busy.classList.remove("o-long"); }
    document.querySelectorAll("form[data-busy]").forEach((f) => delete f.dataset.busy);
  };
  /* a page that a whole submit shows again is written with the nonce it had, or not at all */
  const nonce = document.currentScript?.nonce;
  const sign = (form) => {
    if (!nonce || form.elements["primefaces.nonce"]) return;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "primefaces.nonce", value: nonce });
    form.append(field);
  };
  document.addEventListener("submit", (event) => {
    if (event.target.dataset.busy) { event.preventDefault(); return; }
    event.target.dataset.busy = "1";
    sign(event.target);
    keep(event.target, true);
    working();
  });
  window.addEventListener("pageshow", rested);
  if (window.jQuery) window.jQuery(document).on("pfAjaxSend", working).on("pfAjaxComplete", () => { rested(); clocks(); });
  if (window.faces?.ajax) window.faces.ajax.addOnEvent((e) => (e.status === "begin" ? working() : e.status === "success" && (rested(), clocks())));

  /*
   * What was typed is kept in this window as it is typed. It is put back when the same officer sees the same page with the same case
   * again: after a session's end, a failure, a refusal or a look elsewhere; what was sent and accepted is forgotten, and all of it
   * as soon as he signs out or another signs in.
   */
  const store = "paspor-draft";
  const draft = () => document.querySelector("form[data-draft]");
  const typed = (form) => [...form.elements].filter((e) => e.name && e.matches("input[type=text], input[type=date], input[type=number], input[type=email], input[type=tel], input[type=checkbox], input[type=radio], textarea, select"));
  const kept = () => JSON.parse(sessionStorage.getItem(store) ?? "null");
  /* a page that is shown again after a refusal has lost its address's query */
  const query = (form) => (!location.search && form?.dataset.case ? "?number=" + form.dataset.case : location.search);
  function keep(form, sent) {
    if (!form?.dataset.draft || !marks) return;
    const values = typed(form).map((e) => [e.name, e.value, e.checked]);
    sessionStorage.setItem(store, JSON.stringify({ user: marks.dataset.user, path: location.pathname, search: query(form), values, sent }));
  }
  document.addEventListener("input", (event) => keep(event.target.form, false));
  function fill(form, values) {
    for (const [name, value, checked] of values) {
      for (const e of typed(form).filter((f) => f.name === name)) {
        if (e.matches("[type=checkbox], [type=radio]")) { if (e.value === value) e.checked = checked; }
        else if (!e.matches("select") || [...e.options].some((o) => o.value === value)) e.value = value;
      }
    }
    if (busy) { busy.textContent = marks.dataset.restored; setTimeout(() => (busy.textContent = ""), 6000); }
  }
  const forget = () => { sessionStorage.removeItem(store); sessionStorage.removeItem(store + "-again"); };
  function restore() {
    const last = kept(), form = draft();
    if (last && document.body.classList.contains("o-trouble")) sessionStorage.setItem(store, JSON.stringify({ ...last, sent: false }));
    if (!last || !marks) return;
    if (last.user !== marks.dataset.user) { forget(); return; }
    if (form?.querySelector(".o-messages .o-bad, .o-error:not(:empty)")) { keep(form, false); return; }
    const again = sessionStorage.getItem(store + "-again") || new URLSearchParams(location.search).has("again");
    if (last.sent && !again) { forget(); return; }
    if (last.path !== location.pathname) return;
    const lost = !location.search || new URLSearchParams(location.search).has("again");
    if (again && lost && last.search !== query(form) && !last.search.includes("again")) {
      sessionStorage.setItem(store + "-again", "1");
      location.replace(last.path + last.search);
      return;
    }
    if (last.search !== query(form)) return;
    sessionStorage.removeItem(store + "-again");
    if (form) { fill(form, last.values); keep(form, false); }
  }
  if (document.body.classList.contains("o-sign")) {
    if (new URLSearchParams(location.search).has("out")) sessionStorage.clear();
    else if (sessionStorage.getItem(store)) sessionStorage.setItem(store + "-again", "1");
  }

  /* clocks against the standard, by the office's clock */
  const skew = marks?.dataset.now ? Number(marks.dataset.now) - Date.now() : 0;
  function clocks() {
    for (const clock of document.querySelectorAll(".o-clock[data-since]:not([data-since=''])")) {
      const seconds = Math.max(0, Math.floor((Date.now() + skew - Number(clock.dataset.since)) / 1000));
      const standard = Number(clock.dataset.standard);
      const pad = (n) => String(n).padStart(2, "0");
      const [days, h, m, s] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
      clock.querySelector(".o-clock-now").textContent = days
        ? (marks?.dataset.days ?? "{0} × 24 {1}").replace("{0}", days).replace("{1}", h)
        : (h ? h + ":" + pad(m) : m) + ":" + pad(s);
      clock.classList.toggle("o-near", standard > 0 && seconds > standard * 0.8 && seconds <= standard);
      clock.classList.toggle("o-over", standard > 0 && seconds > standard);
      clock.querySelector(".o-clock-over").hidden = !(standard > 0 && seconds > standard);
    }
  }
  clocks();
  if (document.querySelector(".o-clock")) setInterval(clocks, 1000);

  /* the camera: what it takes goes into the ordinary file field, so that there is one way to the server */
  for (const box of document.querySelectorAll("[data-camera]")) {
    const [video, image, words] = ["video", "img", ".o-photo-words"].map((s) => box.querySelector(s));
    const file = document.getElementById(box.dataset.camera);
    const show = (blob) => { image.src = URL.createObjectURL(blob); image.hidden = false; words.hidden = true; };
    file.addEventListener("change", () => file.files[0] && show(file.files[0]));
    box.querySelector("[data-camera-do=start]").addEventListener("click", async () => {
      try {
        video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 1920 }, height: { ideal: 1440 } } });
        await video.play();
        image.hidden = true; words.hidden = true;
      } catch { words.textContent = words.dataset.refused; words.hidden = false; }
    });
    box.querySelector("[data-camera-do=take]").addEventListener("click", () => {
      if (!video.videoWidth) return;
      const canvas = document.createElement("canvas");
      canvas.height = video.videoHeight; canvas.width = Math.round((video.videoHeight * 35) / 45);
      canvas.getContext("2d").drawImage(video, (canvas.width - video.videoWidth) / 2, 0);
      canvas.toBlob((blob) => {
        const files = new DataTransfer();
        files.items.add(new File([blob], "photo.jpg", { type: "image/jpeg" }));
        file.files = files.files; show(blob);
        file.dispatchEvent(new Event("change", { bubbles: true }));
      }, "image/jpeg", 0.95);
    });
  }

  /* a file that the server would send back (web.xml) is named before it is sent */
  document.addEventListener("change", ({ target }) => {
    if (target.type !== "file" || !marks) return;
    const heavy = [...target.files].some((file) => file.size > Number(marks.dataset.most));
    target.setCustomValidity(heavy ? marks.dataset.heavy : "");
    if (heavy) target.reportValidity();
  });

  /* a table's cells are no stops of the tab key, whatever has to be scrolled is */
  const scrolled = "table.o-table, .ui-datatable-tablewrapper, .o-list, .o-compare-value";
  const reach = () => {
    for (const cell of document.querySelectorAll("td[role=gridcell][tabindex]")) cell.removeAttribute("tabindex");
    for (const area of document.querySelectorAll(scrolled)) {
      const hidden = area.scrollWidth > area.clientWidth && !area.querySelector("a, button, input, select, textarea");
      if (hidden !== area.hasAttribute("tabindex")) area.toggleAttribute("tabindex", hidden);
      if (hidden && area.tabIndex !== 0) area.tabIndex = 0;
    }
  };
  window.addEventListener("load", reach);
  window.addEventListener("resize", reach);
  new MutationObserver(reach).observe(document.body, { subtree: true, childList: true, attributeFilter: ["tabindex"] });

  /* a photo that cannot be had leaves the initials */
  for (const photo of document.querySelectorAll(".o-face img")) {
    const gone = () => photo.remove();
    if (photo.complete && !photo.naturalWidth) gone(); else photo.addEventListener("error", gone);
  }

  restore();
  const wrong = document.querySelector("#f [aria-invalid=true], #f .o-invalid, #f .ui-state-error");
  (wrong ?? document.querySelector("[data-first]") ?? scan)?.focus();
})();
