/* Imitates Jira's single user picker: every select.js-default-user-picker becomes a combobox that completes names. */
(function ($, JIRA, AJS) {
  "use strict";

  var TYPING_PAUSE = 150;
  var ready = "data-sandbox-picker";

  function endpoint(select, query) {
    var custom = select.name.indexOf("customfield_") >= 0;
    var params = new URLSearchParams({ query: query, showAvatar: "true" });
    if (custom) {
      params.set("fieldName", select.name);
      params.set("fieldConfigId", select.dataset.fieldConfigId || "");
      (select.dataset.projectIds || "").split(",").filter(Boolean).forEach(function (id) {
        params.append("projectId", id);
      });
    }
    return AJS.contextPath() + (custom ? "/rest/api/1.0/users/picker?" : "/rest/api/2/user/picker?") + params;
  }

  function element(name, attributes) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    return made;
  }

  function Picker(select) {
    this.select = select;
    this.id = select.id || select.name;
    this.users = [];
    this.active = -1;
    this.asked = 0;
    this.build();
    this.listen();
  }

  Picker.prototype.build = function () {
    var chosen = this.select.selectedOptions[0];
    var typed = this.select.dataset.inputValue;
    this.field = element("input", {
      type: "text", id: this.id + "-field", class: "text long-field", role: "combobox", autocomplete: "off",
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.id + "-suggestions",
    });
    this.field.value = typed || (chosen && chosen.value ? chosen.text.trim() : "");
    ["aria-describedby", "aria-invalid", "aria-required", "aria-label"].forEach(function (name) {
      if (this.select.hasAttribute(name)) {
        this.field.setAttribute(name, this.select.getAttribute(name));
      }
    }, this);
    this.list = element("ul", { id: this.id + "-suggestions", class: "sandbox-picker-list", role: "listbox", hidden: "" });
    this.list.setAttribute("aria-label", "People");
    this.root = element("div", { class: "sandbox-picker" });
    this.root.append(this.field);
    if (this.select.dataset.showDropdownButton === "true") {
      this.toggle = element("button", { type: "button", class: "sandbox-picker-toggle", tabindex: "-1", "aria-label": "Show people" });
      this.root.append(this.toggle);
    }
    this.root.append(this.list);
    this.select.hidden = true;
    this.select.setAttribute(ready, "true");
    this.select.after(this.root);
    document.querySelectorAll('label[for="' + CSS.escape(this.id) + '"]').forEach(function (label) {
      label.htmlFor = this.field.id;
    }, this);
    if (typed) {
      this.post(typed, typed);
    }
  };

  Picker.prototype.listen = function () {
    var self = this;
    this.field.addEventListener("input", function () {
      self.post(self.field.value.trim(), self.field.value.trim());
      clearTimeout(self.timer);
      self.timer = setTimeout(self.ask.bind(self), TYPING_PAUSE);
    });
    this.field.addEventListener("keydown", function (event) {
      self.key(event);
    });
    this.field.addEventListener("blur", function () {
      clearTimeout(self.timer);
      self.settle();
    });
    this.list.addEventListener("mousedown", function (event) {
      event.preventDefault();
      var item = event.target.closest("[data-index]");
      if (item) {
        self.choose(self.users[Number(item.dataset.index)]);
      }
    });
    if (this.toggle) {
      this.toggle.addEventListener("click", function () {
        self.field.focus();
        self.ask("");
      });
    }
  };

  Picker.prototype.key = function (event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.list.hidden ? this.ask() : this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !this.list.hidden && this.users[this.active]) {
      event.preventDefault();
      this.choose(this.users[this.active]);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  };

  Picker.prototype.ask = function (query) {
    var self = this;
    var number = ++this.asked;
    var text = query === undefined ? this.field.value.trim() : query;
    fetch(endpoint(this.select, text), { headers: { Accept: "application/json" } })
      .then(function (response) {
        return response.ok ? response.json() : { users: [] };
      })
      .then(function (answer) {
        if (number === self.asked && document.activeElement === self.field) {
          self.show(answer.users);
        }
      });
  };

  Picker.prototype.show = function (users) {
    this.users = users;
    this.list.replaceChildren.apply(this.list, users.map(this.item, this));
    if (users.length === 0) {
      var none = element("li", { class: "sandbox-picker-none", role: "option", "aria-disabled": "true" });
      none.textContent = "No matches";
      this.list.append(none);
    }
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
    this.mark(users.length > 0 ? 0 : -1);
  };

  Picker.prototype.item = function (user, index) {
    var item = element("li", { role: "option", id: this.id + "-suggestion-" + index, "data-index": index });
    item.dataset.name = user.name;
    item.textContent = user.displayName + " (" + user.name + ")";
    return item;
  };

  Picker.prototype.move = function (step) {
    if (this.users.length > 0) {
      this.mark((this.active + step + this.users.length) % this.users.length);
    }
  };

  Picker.prototype.mark = function (index) {
    this.active = index;
    Array.prototype.forEach.call(this.list.querySelectorAll("[data-index]"), function (item, at) {
      item.setAttribute("aria-selected", String(at === index));
    });
    if (index < 0) {
      this.field.removeAttribute("aria-activedescendant");
      return;
    }
    this.field.setAttribute("aria-activedescendant", this.id + "-suggestion-" + index);
    this.list.children[index].scrollIntoView({ block: "nearest" });
  };

  Picker.prototype.choose = function (user) {
    this.field.value = user.displayName;
    this.post(user.name, user.displayName);
    this.close();
  };

  /* Text that names one of the suggestions is that person; any other is posted as it was typed. */
  Picker.prototype.settle = function () {
    var text = this.field.value.trim().toLowerCase();
    var match = this.list.hidden ? undefined : this.users.find(function (user) {
      return user.name.toLowerCase() === text || user.displayName.toLowerCase() === text;
    });
    match ? this.choose(match) : this.close();
  };

  Picker.prototype.close = function () {
    this.asked++;
    this.list.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  };

  Picker.prototype.post = function (value, label) {
    this.select.replaceChildren(new Option(label, value, true, true));
    $(this.select).trigger("change");
  };

  JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, context) {
    $(context).find("select.js-default-user-picker").addBack("select.js-default-user-picker").each(function () {
      if (!this.hasAttribute(ready)) {
        new Picker(this);
      }
    });
  });
})(window.jQuery, window.JIRA, window.AJS);
