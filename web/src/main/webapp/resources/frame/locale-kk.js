/* Corrections of the Kazakh texts that come with PrimeFaces. */
(function () {
  "use strict";
  if (!window.PrimeFaces || !window.PrimeFaces.locales || !window.PrimeFaces.locales.kk) { return; }
  window.jQuery.extend(true, window.PrimeFaces.locales.kk, {
    am: "түске дейін", pm: "түстен кейін", apply: "Қолдану", cancel: "Бас тарту", clear: "Тазалау", choose: "Таңдау", filter: "Сүзгі", noFilter: "Сүзгісіз",
    emptyMessage: "Нұсқалар жоқ", emptyFilterMessage: "Нәтиже табылмады", emptySelectionMessage: "Ештеңе таңдалмады", selectionMessage: "{0} элемент таңдалды",
    equals: "Тең", notEquals: "Тең емес", gt: "Артық", gte: "Артық немесе тең", now: "Қазір", pending: "Күтуде", completed: "Аяқталды",
    dayNamesMin: ["Жс", "Дс", "Сс", "Ср", "Бс", "Жм", "Сб"], dayNamesShort: ["Жек", "Дүй", "Сей", "Сәр", "Бей", "Жұм", "Сен"],
    nextHour: "Келесі сағат", nextMinute: "Келесі минут", prevHour: "Алдыңғы сағат", prevMinute: "Алдыңғы минут",
    aria: {
      collapseLabel: "Жию", collapseRow: "Жолды жию", expandLabel: "Жаю", expandRow: "Жолды жаю", editRow: "Жолды өңдеу", falseLabel: "Жоқ", trueLabel: "Иә",
      nullLabel: "Таңдалмаған", filterConstraint: "Сүзгі шарты", filterOperator: "Сүзгі операторы", showFilterMenu: "Сүзгі мәзірін көрсету", hideFilterMenu: "Сүзгі мәзірін жасыру",
      selectAll: "Барлығын таңдау", unselectAll: "Барлық таңдауды алып тастау", selectRow: "Жолды таңдау", unselectRow: "Жол таңдауын алып тастау", selectLabel: "Таңдау",
      rowsPerPageLabel: "Беттегі жолдар саны", pageLabel: "{page}-бет", firstPageLabel: "Бірінші бет", lastPageLabel: "Соңғы бет", zoomImage: "Суретті үлкейту"
    }
  });
  window.jQuery.extend(window.PrimeFaces.locales.kk.aria, {
    "datatable.sort.ASC": "Өсу ретімен сұрыптау", "datatable.sort.DESC": "Кему ретімен сұрыптау", "datatable.sort.NONE": "Сұрыптауды алып тастау",
    "messages.ERROR": "Қате", "messages.FATAL": "Қате", "messages.INFO": "Ақпарат", "messages.WARN": "Ескерту"
  });
}());
