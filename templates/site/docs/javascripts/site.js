// What the pages need beside mkdocs-material; nothing breaks without it.
(function () {
  "use strict";

  // A link may lead to a place in a tab that is not shown: show it, then go there.
  function show() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var hidden = false;
    for (var node = target; node; node = node.parentElement) {
      if (node.classList.contains("tabbed-block")) {
        var number = Array.prototype.indexOf.call(node.parentElement.children, node);
        var input = node.parentElement.parentElement.querySelectorAll(":scope > input")[number];
        if (!input.checked) {
          input.checked = hidden = true;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }
    }
    if (hidden) {
      target.scrollIntoView();
    }
  }

  // A table that is too wide can be scrolled by keys as well (WCAG 2.2, 2.1.1).
  function reach() {
    document.querySelectorAll(".md-typeset__scrollwrap").forEach(function (table) {
      if (table.scrollWidth > table.clientWidth) {
        table.tabIndex = 0;
      } else {
        table.removeAttribute("tabindex");
      }
    });
  }

  // The dialog of the search has no name of its own (WAI-ARIA 1.2, section 5.2.8.4).
  function name() {
    var search = document.querySelector("[data-md-component=search]");
    if (search) {
      search.setAttribute("aria-label", "Search");
    }
  }

  window.addEventListener("hashchange", show);
  window.addEventListener("resize", reach);
  document.addEventListener("change", reach);
  window.addEventListener("load", function () {
    name();
    show();
    reach();
  });
})();
