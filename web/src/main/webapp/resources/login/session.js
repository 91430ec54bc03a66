/* Warns two minutes before the session ends for want of activity, and renews it when asked to. */
(function () {
  "use strict";
  var WARNING = 120;
  var dialog = document.getElementById("session-warning");
  if (!dialog || !dialog.showModal) { return; }
  var seconds = Number(dialog.dataset.seconds);
  var end = 0;

  function renewed() { end = Date.now() + seconds * 1000; }

  function left() { return Math.max(0, Math.round((end - Date.now()) / 1000)); }

  function show(rest) {
    var minutes = Math.floor(rest / 60);
    var text = minutes + ":" + String(rest % 60).padStart(2, "0");
    document.getElementById("session-left").textContent = text;
    if (!dialog.open) { dialog.showModal(); }
  }

  function leave() { location.href = dialog.dataset.out + "?to=" + encodeURIComponent(location.pathname + location.search); }

  function tick() {
    var rest = left();
    if (rest === 0) { leave(); } else if (rest <= Math.min(WARNING, seconds / 2)) { show(rest); }
  }

  function stay() {
    fetch(dialog.dataset.stay, { method: "POST", credentials: "same-origin" }).then(function (answer) {
      if (answer.status === 204) { renewed(); dialog.close(); } else { leave(); }
    });
  }

  renewed();
  document.getElementById("session-stay").addEventListener("click", stay);
  dialog.addEventListener("cancel", function (event) { event.preventDefault(); stay(); });
  if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", renewed); }
  setInterval(tick, 1000);
}());
