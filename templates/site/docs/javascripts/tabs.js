// A link may lead to a place in a tab that is not shown: show it, then go there.
(function () {
  "use strict";

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

  window.addEventListener("hashchange", show);
  window.addEventListener("load", show);
})();
