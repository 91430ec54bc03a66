/* The frame's own behaviour: menu on a narrow screen, printing, the summary of errors, a sign while the server works. */
(function () {
  "use strict";
  var html = document.documentElement;
  html.classList.add("b-js");

  function menu() {
    var button = document.querySelector(".b-menu-button");
    var list = document.getElementById("menu");
    if (!button || !list) { return; }
    button.addEventListener("click", function () {
      var open = list.classList.toggle("b-open");
      button.setAttribute("aria-expanded", String(open));
      if (open) { list.querySelector("a").focus(); }
    });
    list.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && list.classList.contains("b-open")) { button.click(); button.focus(); }
    });
  }

  /* PrimeFaces keeps the element that takes the focus under another id than the component. */
  function field(id) {
    var candidates = [id + "_input", id + "_focus", id + ":filter", id];
    for (var i = 0; i < candidates.length; i++) {
      var found = document.getElementById(candidates[i]);
      if (found) {
        return found.matches("input,select,textarea,button,a,[tabindex]") ? found : found.querySelector("input,select,textarea,button,a[href],[tabindex]") || found;
      }
    }
    return null;
  }

  /* What is wrong in a folded form is not left folded: nothing hidden can be read or take the focus. */
  function unfold(place) {
    var fold = place.closest("details:not([open])");
    if (fold) { fold.open = true; unfold(fold); }
  }

  function showErrors() {
    var summary = document.querySelector(".b-errors[data-fresh]");
    if (summary) {
      summary.removeAttribute("data-fresh");
      summary.querySelectorAll("a[data-for]").forEach(function (jump) {
        var wrong = field(jump.getAttribute("data-for"));
        if (wrong) { unfold(wrong); }
      });
      summary.focus();
      summary.scrollIntoView({ block: "center" });
    }
  }

  function clicks(event) {
    var print = event.target.closest("[data-print]");
    if (print) { event.preventDefault(); window.print(); return; }
    var copy = event.target.closest("[data-copy]");
    if (copy) { event.preventDefault(); copyAddress(copy); return; }
    var text = event.target.closest("[data-copy-text]");
    if (text) { event.preventDefault(); write(text, document.getElementById(text.getAttribute("data-copy-text")).textContent); return; }
    var jump = event.target.closest(".b-errors a[data-for]");
    var target = jump && field(jump.getAttribute("data-for"));
    if (target) { event.preventDefault(); unfold(target); target.focus(); target.scrollIntoView({ block: "center" }); }
  }

  function copyAddress(button) {
    write(button, new URL(button.getAttribute("data-copy"), location.href).href);
  }

  function write(button, text) {
    navigator.clipboard.writeText(text).then(function () {
      var said = button.querySelector("[data-said]");
      if (said) { said.textContent = said.getAttribute("data-said"); }
    });
  }

  /* PrimeFaces writes "ui-button" into a button that shows only an icon: there its name belongs. */
  function names() {
    document.querySelectorAll(".ui-button-icon-only[aria-label] > .ui-button-text, .ui-datepicker-trigger[aria-label] > .ui-button-text").forEach(function (text) {
      text.textContent = text.parentNode.getAttribute("aria-label");
    });
  }

  /* What scrolls sideways and holds nothing that takes the focus takes it itself: so the keyboard reaches what is cut off. */
  function scrolls() {
    document.querySelectorAll(".b-scroll:not([role])").forEach(function (area) {
      var title = document.querySelector("h1");
      if (area.scrollWidth > area.clientWidth && title && !area.querySelector("input:not([type=hidden]),select,textarea,button,a[href],summary")) {
        area.tabIndex = 0;
        area.setAttribute("role", "region");
        area.setAttribute("aria-label", title.textContent);
      }
    });
  }

  /* Shown only when the answer takes longer than 300 ms. */
  function busy() {
    var sign = document.querySelector(".b-busy");
    var timer = null;
    function begin() { clearTimeout(timer); timer = setTimeout(function () { sign.hidden = false; }, 300); }
    function end() { clearTimeout(timer); sign.hidden = true; showErrors(); names(); scrolls(); }
    if (!sign) { return; }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxStart", begin).on("pfAjaxComplete pfAjaxError", end);
    }
    /* A download leaves the page as it is: nothing would take the sign away. */
    document.addEventListener("submit", function (event) { if (!event.submitter || !event.submitter.hasAttribute("data-download")) { begin(); } });
    window.addEventListener("pageshow", end);
    window.addEventListener("resize", scrolls);
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (event) { if (event.status === "begin") { begin(); } else if (event.status === "success") { end(); } });
    }
  }

  /* Ticked rows of a list. */
  function ticks(event) {
    var form = event.target.form;
    if (!form) { return; }
    var rows = form.querySelectorAll("input[name=row]");
    if (event.target.matches("[data-tick-all]")) {
      rows.forEach(function (row) { row.checked = event.target.checked; });
    }
    var count = form.querySelector("[data-ticked]");
    if (count) { count.textContent = String(form.querySelectorAll("input[name=row]:checked").length); }
  }

  /* An open drop closes by Escape, and when another opens or the page is clicked. */
  function closeDrops(except) {
    document.querySelectorAll("details.b-drop[open]").forEach(function (drop) { if (drop !== except) { drop.open = false; } });
  }

  /* Keeps the draft of a form two seconds after the last change. */
  var draftTimer = null;
  function draft(event) {
    var form = event.target.form;
    var state = form && form.querySelector("[data-draft]");
    var keep = state && window[state.getAttribute("data-draft")];
    if (keep && event.target.type !== "password") { clearTimeout(draftTimer); draftTimer = setTimeout(keep, 2000); }
  }

  document.addEventListener("input", draft);
  document.addEventListener("change", draft);
  document.addEventListener("submit", function () { clearTimeout(draftTimer); });
  document.addEventListener("change", ticks);
  document.addEventListener("click", function (event) { closeDrops(event.target.closest("details.b-drop")); });
  document.addEventListener("keydown", function (event) {
    var drop = event.key === "Escape" && event.target.closest && event.target.closest("details.b-drop[open]");
    if (drop) { drop.open = false; drop.querySelector("summary").focus(); }
  });
  document.addEventListener("click", clicks);
  document.addEventListener("DOMContentLoaded", function () { menu(); busy(); showErrors(); });
}());
