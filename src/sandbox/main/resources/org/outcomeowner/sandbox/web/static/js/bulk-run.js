/* A bulk change that is not done yet shows its progress: the page is loaded anew until it is. */
(function ($) {
  "use strict";

  $(function () {
    if ($("#bulk-run[data-done=false]").length > 0) {
      window.setTimeout(function () { window.location.reload(); }, 1000);
    }
  });
})(window.jQuery);
