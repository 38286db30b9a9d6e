/* Shows an issue's page anew without leaving it, when a script says that the issue changed. */
(function ($, JIRA) {
  "use strict";

  JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, function () {
    var page = document.getElementById("issue-page");
    if (!page) {
      return;
    }
    fetch(window.location.href)
      .then(function (response) {
        return response.text();
      })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById("issue-page");
        page.replaceWith(fresh);
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(fresh), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
      });
  });
})(window.jQuery, window.JIRA);
