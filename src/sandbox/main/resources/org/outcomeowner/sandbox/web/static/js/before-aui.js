/* AUI leaves AJS.contextPath to the product and takes it from here while it loads. */
(function () {
  "use strict";

  var contextPath = document.querySelector("meta[name=ajs-context-path]").content;

  window.contextPath = contextPath;
  window.AJS = {
    contextPath: function () {
      return contextPath;
    },
  };
})();
