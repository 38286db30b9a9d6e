/* A page that shows something going on loads itself anew, as often as it says in milliseconds. */
(function ($) {
  "use strict";

  $(function () {
    var wait = $("[data-sandbox-reload]").data("sandbox-reload");
    if (wait) {
      window.setTimeout(function () { window.location.reload(); }, wait);
    }
  });
})(window.jQuery);
