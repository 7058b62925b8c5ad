/* The signature pad: pen, finger or mouse; what is written goes into the ordinary file field, so that there is one way to the server. */
(() => {
  "use strict";
  const INK = "#10122a", PAPER = "#ffffff";

  function pad(box) {
    const canvas = box.querySelector("canvas"), words = box.querySelector("[role=status]");
    const file = document.getElementById(box.dataset.signing);
    const pen = canvas.getContext("2d");
    let strokes = [], stroke = null;

    const paper = () => { pen.fillStyle = PAPER; pen.fillRect(0, 0, canvas.width, canvas.height); };
    const line = (from, to) => {
      pen.strokeStyle = pen.fillStyle = INK;
      pen.lineCap = pen.lineJoin = "round";
      pen.lineWidth = 3 + 4 * (to.force || 0.5);
      pen.beginPath();
      if (from === to) { pen.arc(to.x, to.y, pen.lineWidth / 2, 0, 2 * Math.PI); pen.fill(); return; }
      pen.moveTo(from.x, from.y); pen.lineTo(to.x, to.y); pen.stroke();
    };
    const point = (event) => {
      const frame = canvas.getBoundingClientRect();
      return { x: ((event.clientX - frame.left) * canvas.width) / frame.width, y: ((event.clientY - frame.top) * canvas.height) / frame.height, force: event.pressure };
    };
    const say = (state) => { words.textContent = words.dataset[state]; box.dataset.state = state; };
    const redraw = () => {
      paper();
      for (const each of strokes) each.forEach((to, i) => line(each[Math.max(0, i - 1)], to));
    };
    /* at once and not later: the button that sends the page may be pressed right after the last stroke */
    const keep = () => {
      const files = new DataTransfer();
      if (strokes.length) {
        const png = Uint8Array.from(atob(canvas.toDataURL("image/png").split(",")[1]), (c) => c.charCodeAt(0));
        files.items.add(new File([png], "signature.png", { type: "image/png" }));
      }
      file.files = files.files;
      say(strokes.length ? "drawn" : "empty");
    };

    canvas.addEventListener("pointerdown", (event) => {
      if (stroke || event.button > 0) return;
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      if (box.dataset.state === "file") { strokes = []; paper(); }
      stroke = { id: event.pointerId, points: [point(event)] };
      line(stroke.points[0], stroke.points[0]);
    });
    canvas.addEventListener("pointermove", (event) => {
      if (event.pointerId !== stroke?.id) return;
      const events = event.getCoalescedEvents?.() ?? [];
      for (const each of events.length ? events : [event]) {
        const to = point(each);
        line(stroke.points.at(-1), to);
        stroke.points.push(to);
      }
    });
    for (const end of ["pointerup", "pointercancel"]) {
      canvas.addEventListener(end, (event) => {
        if (event.pointerId !== stroke?.id) return;
        strokes.push(stroke.points);
        stroke = null;
        keep();
      });
    }
    box.querySelector("[data-signing-do=undo]").addEventListener("click", () => { strokes.pop(); redraw(); keep(); });
    box.querySelector("[data-signing-do=clear]").addEventListener("click", () => { strokes = []; redraw(); keep(); });
    file.addEventListener("change", async () => {
      strokes = [];
      paper();
      if (!file.files[0]) { say("empty"); return; }
      say("file");
      try {
        const image = await createImageBitmap(file.files[0]);
        const scale = Math.min(canvas.width / image.width, canvas.height / image.height);
        pen.drawImage(image, (canvas.width - image.width * scale) / 2, (canvas.height - image.height * scale) / 2, image.width * scale, image.height * scale);
      } catch { /* the office says what is wrong with the file once it is sent */ }
    });
    paper();
  }

  document.querySelectorAll("[data-signing]").forEach(pad);
})();
