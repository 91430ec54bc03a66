/* The ranking table by keyboard: arrows and Enter go from cell to cell, Tab from the last of a row to the first of the next; digits and the comma by the physical key, under the Russian and the Kazakh layout. */
(function () {
  "use strict";

  function cells(row) {
    return Array.prototype.slice.call(row.querySelectorAll("input.b-rank"));
  }

  function go(input, down, right) {
    var row = input.closest("tr");
    var place = cells(row).indexOf(input);
    var next = row;
    if (right) {
      var beside = cells(row)[place + right];
      if (beside) { beside.focus(); beside.select(); }
      return;
    }
    do {
      next = down > 0 ? next.nextElementSibling : next.previousElementSibling;
    } while (next && cells(next).length === 0);
    if (next) { cells(next)[place].focus(); cells(next)[place].select(); }
  }

  function write(input, text) {
    var from = input.selectionStart;
    var to = input.selectionEnd;
    if (input.value.length - (to - from) + text.length > input.maxLength) { return; }
    input.setRangeText(text, from, to, "end");
  }

  function typed(event) {
    var digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
    if (digit && !event.shiftKey) { return digit[1]; }
    return ["Comma", "Period", "Slash", "NumpadDecimal"].indexOf(event.code) >= 0 ? "," : "";
  }

  function pressed(event) {
    var input = event.target;
    if (!input.matches || !input.matches("input.b-rank") || event.ctrlKey || event.altKey || event.metaKey) { return; }
    var whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    var text = typed(event);
    if (text) {
      event.preventDefault();
      write(input, text);
    } else if (event.key === "Tab" && !event.shiftKey && cells(input.closest("tr")).indexOf(input) === cells(input.closest("tr")).length - 1) {
      var row = input.closest("tr").nextElementSibling;
      while (row && cells(row).length === 0) { row = row.nextElementSibling; }
      if (row) { event.preventDefault(); cells(row)[0].focus(); cells(row)[0].select(); }
    } else if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      go(input, event.shiftKey ? -1 : 1, 0);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      go(input, -1, 0);
    } else if (event.key === "ArrowRight" && (whole || input.selectionStart === input.value.length)) {
      event.preventDefault();
      go(input, 0, 1);
    } else if (event.key === "ArrowLeft" && (whole || input.selectionEnd === 0)) {
      event.preventDefault();
      go(input, 0, -1);
    }
  }

  document.addEventListener("keydown", pressed);
  document.addEventListener("focusin", function (event) {
    if (event.target.matches("input.b-rank")) { event.target.dataset.before = event.target.value; }
  });
  /* What a script writes is no change for the browser: it is told when the cell is left. */
  document.addEventListener("focusout", function (event) {
    var input = event.target;
    if (input.matches("input.b-rank") && input.dataset.before !== undefined && input.value !== input.dataset.before) {
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  document.addEventListener("change", function (event) {
    if (event.target.matches("input.b-rank")) { event.target.dataset.before = event.target.value; }
  });
  document.addEventListener("DOMContentLoaded", function () {
    var all = document.getElementById("all");
    if (all) {
      all.addEventListener("change", function () {
        document.querySelectorAll("input[name=row]").forEach(function (one) { one.checked = all.checked; });
      });
    }
  });
}());
