/* The few globals of Jira's pages that apps may expect: AJS.contextPath, JIRA's events, and AMD modules. */
(function ($, AJS) {
  "use strict";

  var token = document.querySelector("meta[name=atlassian-token]").content;
  var types = { NEW_CONTENT_ADDED: "newContentAdded", REFRESH_ISSUE_PAGE: "refreshIssuePage" };
  var reasons = { pageLoad: "pageLoad", dialogReady: "dialogReady", panelRefreshed: "panelRefreshed" };

  var events = {
    bind: function (type, handler) {
      $(document).on(type, handler);
    },
    unbind: function (type, handler) {
      $(document).off(type, handler);
    },
    one: function (type, handler) {
      $(document).one(type, handler);
    },
    trigger: function (type, args) {
      $(document).trigger(type, args);
    },
  };

  window.atl_token = function () {
    return token;
  };
  window.JIRA = $.extend(window.JIRA || {}, events, { Events: types, CONTENT_ADDED_REASON: reasons });

  window.define("jquery", function () {
    return $;
  });
  window.define("ajs", function () {
    return AJS;
  });
  window.define("wrm/context-path", function () {
    return AJS.contextPath;
  });
  window.define("jira/util/events", function () {
    return events;
  });
  window.define("jira/util/events/types", function () {
    return types;
  });
  window.define("jira/util/events/reasons", function () {
    return reasons;
  });

  $(function () {
    events.trigger(types.NEW_CONTENT_ADDED, [$(document.body), reasons.pageLoad]);
  });
})(window.jQuery, window.AJS);
