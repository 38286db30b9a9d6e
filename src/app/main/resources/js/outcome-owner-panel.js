/*
 * Mends an outcome on the panel: each small form is one call of the app's REST API, after which the panel is taken anew from the issue's own page. Everything
 * hangs on the document, so that it works whenever the panel arrives. Without this script the link to the edit form leads on.
 */
(function () {
    'use strict';

    var PANEL = '.outcome-panel[data-issue-key]';
    var FORM = 'form[data-outcome-owner-repair]';
    var ERROR = 'outcome-repair-error';

    document.documentElement.classList.add('outcome-owner-scripted-page');

    function say(panel, key) {
        var status = panel.querySelector('.outcome-status');
        status.textContent = status.getAttribute('data-text-' + key);
        return status;
    }

    function bodyOf(form) {
        var body = {};
        form.querySelectorAll('[name]').forEach(function (control) {
            body[control.name] = control.getAttribute('data-type') === 'boolean' ? control.value === 'true' : control.value;
        });
        return body;
    }

    function clearErrors(form) {
        form.querySelectorAll('.' + ERROR).forEach(function (error) {
            error.remove();
        });
        form.querySelectorAll('[aria-invalid]').forEach(function (control) {
            control.removeAttribute('aria-invalid');
            control.removeAttribute('aria-describedby');
        });
    }

    function errorText(message, id) {
        var error = document.createElement('div');
        error.className = 'error ' + ERROR;
        error.id = id;
        error.setAttribute('role', 'alert');
        error.textContent = message;
        return error;
    }

    function showAt(form, name, message) {
        var control = form.querySelector('[name="' + name + '"]:not([type="hidden"])');
        var id = ERROR + '-' + (control ? control.id : form.getAttribute('data-outcome-owner-repair').replace(/\W/g, '-')) + '-' + name;
        if (!control) {
            form.appendChild(errorText(message, id));
            return null;
        }
        control.setAttribute('aria-invalid', 'true');
        control.setAttribute('aria-describedby', id);
        control.closest('.field-group').appendChild(errorText(message, id));
        return control;
    }

    function showErrors(form, problem) {
        var errors = problem.errors || {};
        var first = null;
        Object.keys(errors).forEach(function (name) {
            first = first || showAt(form, name, errors[name]);
        });
        (problem.errorMessages || []).forEach(function (message) {
            showAt(form, '', message);
        });
        (first || form.querySelector('button')).focus();
    }

    function busy(form, isBusy) {
        form.querySelectorAll('button').forEach(function (button) {
            button.disabled = isBusy;
        });
    }

    /** Takes the panel from the page as it is now. */
    function refresh(panel, key) {
        return fetch(AJS.contextPath() + '/browse/' + encodeURIComponent(key), { credentials: 'same-origin' })
            .then(function (response) {
                return response.text();
            })
            .then(function (html) {
                var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector(PANEL);
                if (!fresh) {
                    window.location.reload();
                    return;
                }
                panel.replaceWith(fresh);
                if (window.JIRA && JIRA.Events && JIRA.trigger) {
                    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$(fresh), 'outcomeOwnerPanel']);
                }
                say(fresh, 'saved').focus();
            });
    }

    function call(form, key) {
        var url = AJS.contextPath() + '/rest/outcome-owner/1.0/outcomes/' + encodeURIComponent(key) + '/'
            + form.getAttribute('data-outcome-owner-repair');
        return fetch(url, {
            method: form.getAttribute('data-method'),
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json', 'Accept': 'application/json' },
            body: JSON.stringify(bodyOf(form))
        });
    }

    document.addEventListener('submit', function (event) {
        var form = event.target.closest && event.target.closest(FORM);
        if (!form) {
            return;
        }
        event.preventDefault();
        var panel = form.closest(PANEL);
        var key = panel.getAttribute('data-issue-key');
        clearErrors(form);
        busy(form, true);
        call(form, key).then(function (response) {
            if (response.ok) {
                return refresh(panel, key);
            }
            return response.json().then(function (problem) {
                busy(form, false);
                showErrors(form, problem);
            });
        }).catch(function () {
            busy(form, false);
            say(panel, 'failed').focus();
        });
    });
})();
