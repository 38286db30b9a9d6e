/* Opens a transition's screen in a dialog. Without this script the same links lead to a page of its own. */
(function ($, JIRA, AJS) {
  "use strict";

  var FRAGMENT = { headers: { "X-Requested-With": "XMLHttpRequest" } };

  function show(html) {
    var section = new DOMParser().parseFromString(html, "text/html").querySelector("section.aui-dialog2");
    document.body.append(section);
    var dialog = AJS.dialog2(section);
    dialog.on("hide", function () {
      dialog.remove();
    });
    dialog.show();
    ready(section);
    return dialog;
  }

  function ready(section) {
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(section), JIRA.CONTENT_ADDED_REASON.dialogReady]);
    var first = section.querySelector("[role=alert], [aria-invalid=true]");
    if (first) {
      first.scrollIntoView({ block: "center" });
      (first.matches("input, textarea") ? first : section.querySelector("form")).focus();
    }
  }

  function replace(section, html) {
    var fresh = new DOMParser().parseFromString(html, "text/html").querySelector("section.aui-dialog2");
    section.replaceChildren.apply(section, Array.from(fresh.childNodes));
    ready(section);
  }

  function open(link) {
    fetch(link.href, FRAGMENT).then(function (response) {
      if (!response.ok) {
        window.location = link.href;
        return;
      }
      response.text().then(function (html) {
        show(html).$el.find("form").first().trigger("focus");
      });
    });
  }

  function send(form) {
    var section = form.closest("section.aui-dialog2");
    var body = new URLSearchParams(new FormData(form));
    var buttons = section.querySelectorAll("button");
    buttons.forEach(function (button) {
      button.disabled = true;
    });
    fetch(form.action, $.extend({ method: "POST", body: body }, FRAGMENT)).then(function (response) {
      if (response.redirected) {
        window.location = response.url;
        return;
      }
      response.text().then(function (html) {
        replace(section, html);
      });
    });
  }

  $(document).on("click", "a.issueaction-workflow-transition", function (event) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(this);
    }
  });
  $(document).on("submit", "section.aui-dialog2 form.sandbox-transition", function (event) {
    event.preventDefault();
    send(this);
  });
  $(document).on("click", "section.aui-dialog2 .sandbox-cancel", function (event) {
    event.preventDefault();
    AJS.dialog2($(this).closest("section")).hide();
  });
})(window.jQuery, window.JIRA, window.AJS);
