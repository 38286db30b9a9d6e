/* The box in the head of a table of issues selects them all. */
(function ($) {
  "use strict";

  $(document).on("change", "input.sandbox-select-all", function () {
    $(this).closest("form").find("input[name=issue]").prop("checked", this.checked);
  });

  /* Whoever changes a field of a bulk transition wants it changed. */
  $(document).on("change", ".sandbox-tickable > div :input", function () {
    $(this).closest(".sandbox-tickable").children("input[name=change]").prop("checked", true);
  });
})(window.jQuery);
