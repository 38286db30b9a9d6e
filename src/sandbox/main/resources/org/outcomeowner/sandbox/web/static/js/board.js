/* Dragging a card into another column submits the card's own form with the transition that leads there. */
(function ($) {
  "use strict";

  var dragged = null;

  function option(card, column) {
    return card.querySelector('option[data-status="' + column.dataset.status + '"]');
  }

  $(document).on("dragstart", ".sandbox-card", function () {
    dragged = this;
  });
  $(document).on("dragend", ".sandbox-card", function () {
    dragged = null;
  });
  $(document).on("dragover", ".sandbox-column", function (event) {
    if (dragged && option(dragged, this)) {
      event.preventDefault();
    }
  });
  $(document).on("drop", ".sandbox-column", function (event) {
    event.preventDefault();
    var move = dragged && option(dragged, this);
    if (move) {
      move.selected = true;
      dragged.querySelector("form").submit();
    }
  });
})(window.jQuery);
