/* The box in the head of a table of issues selects them all. */
(function ($) {
  "use strict";

  $(document).on("change", "input.sandbox-select-all", function () {
    $(this).closest("form").find("input[name=issue]").prop("checked", this.checked);
  });
})(window.jQuery);
