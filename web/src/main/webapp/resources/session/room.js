/* The session room: votes by the physical key, so that they work under the Russian and the Kazakh layout; a lost connection is said. */
(function () {
  "use strict";

  function writing(target) {
    return target.matches("input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]");
  }

  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || writing(event.target)) { return; }
    var key = (event.shiftKey ? "Shift+" : "") + event.code;
    var button = document.querySelector("[data-key='" + key + "']");
    if (button && !button.disabled) { event.preventDefault(); button.click(); }
  }

  function lost(gone) {
    var note = document.getElementById("lost");
    if (note) { note.hidden = !gone; }
  }

  document.addEventListener("keydown", pressed);
  window.addEventListener("offline", function () { lost(true); });
  window.addEventListener("online", function () { location.reload(); });
  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) { window.jQuery(document).on("pfAjaxError", function () { lost(true); }); }
  });
}());
