/*
 * The measures table of the field Measured Result. Everything hangs on the document, so that a form works whenever it arrives, also in a
 * dialog; without this script the rows of the form and its blank one work as they are.
 */
(function () {
    'use strict';

    var FORM = '[data-outcome-owner-result]';
    var ROW = '[data-outcome-owner-row]';
    var RANGE_PARTS = ['low', 'high'];
    var SINGLE_PARTS = ['target'];

    document.documentElement.classList.add('outcome-owner-scripted-page');

    function rowsOf(form) {
        return Array.prototype.slice.call(form.querySelectorAll(ROW));
    }

    function partsOf(row) {
        return Array.prototype.slice.call(row.querySelectorAll('[data-part]'));
    }

    function part(row, name) {
        return row.querySelector('[data-part="' + name + '"]');
    }

    function say(form, key, detail) {
        form.querySelector('[data-outcome-owner-status]').textContent =
            form.getAttribute('data-text-' + key).replace('{0}', detail);
    }

    function isSpare(row) {
        return row.hasAttribute('data-spare');
    }

    function clear(row) {
        partsOf(row).forEach(function (input) {
            if (input.tagName === 'SELECT') {
                input.selectedIndex = 0;
            } else {
                input.value = '';
            }
        });
        row.querySelectorAll('.outcome-owner-error').forEach(function (error) {
            error.remove();
        });
        row.querySelectorAll('[aria-invalid]').forEach(function (input) {
            input.removeAttribute('aria-invalid');
            input.removeAttribute('aria-describedby');
        });
        showEnds(row);
    }

    /** Gives each row the number of its place, in its texts and in the ids that join labels to controls. */
    function renumber(form) {
        rowsOf(form).forEach(function (row, index) {
            var number = String(index + 1);
            row.querySelectorAll('[data-outcome-owner-number]').forEach(function (text) {
                text.textContent = number;
            });
            partsOf(row).forEach(function (input) {
                var id = form.getAttribute('data-outcome-owner-result') + '-' + number + '-' + input.getAttribute('data-part');
                var label = row.querySelector('label[for="' + input.id + '"]');
                input.id = id;
                if (label) {
                    label.htmlFor = id;
                }
            });
        });
    }

    function add(form) {
        var rows = rowsOf(form);
        var last = rows[rows.length - 1];
        if (!isSpare(last)) {
            if (rows.length >= Number(form.getAttribute('data-max'))) {
                say(form, 'full', '');
                return;
            }
            last = last.parentNode.appendChild(last.cloneNode(true));
            clear(last);
            renumber(form);
        }
        last.removeAttribute('data-spare');
        part(last, 'name').focus();
        say(form, 'added', String(rowsOf(form).indexOf(last) + 1));
    }

    function remove(form, row) {
        var shown = rowsOf(form).filter(function (other) {
            return !isSpare(other);
        });
        var place = shown.indexOf(row);
        var name = part(row, 'name').value || String(place + 1);
        if (shown.length === 1) {
            clear(row);
            part(row, 'name').focus();
        } else {
            (shown[place + 1] || shown[place - 1]).querySelector('[data-outcome-owner-remove]').focus();
            row.remove();
            renumber(form);
        }
        say(form, 'removed', name);
    }

    function hideValue(input) {
        if (input.value !== '') {
            input.setAttribute('data-hidden-value', input.value);
            input.value = '';
        }
    }

    function showValue(input) {
        if (input.value === '' && input.hasAttribute('data-hidden-value')) {
            input.value = input.getAttribute('data-hidden-value');
        }
        input.removeAttribute('data-hidden-value');
    }

    /** A range has two ends, everything else a target; what does not apply is neither shown nor sent. */
    function showEnds(row) {
        var range = part(row, 'direction').value === 'range';
        row.setAttribute('data-range', String(range));
        (range ? SINGLE_PARTS : RANGE_PARTS).forEach(function (name) {
            hideValue(part(row, name));
        });
        (range ? RANGE_PARTS : SINGLE_PARTS).forEach(function (name) {
            showValue(part(row, name));
        });
    }

    /** Where a browser can't make a number or a date of what was typed it sends nothing: say so instead of losing it. */
    function refuseBadInput(event) {
        var bad = Array.prototype.filter.call(event.target.querySelectorAll(FORM + ' input'), function (input) {
            return input.validity && input.validity.badInput;
        })[0];
        if (bad) {
            event.preventDefault();
            event.stopImmediatePropagation();
            bad.setCustomValidity(bad.closest(FORM).getAttribute('data-text-bad-input'));
            bad.reportValidity();
            bad.focus();
        }
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest && event.target.closest('[data-outcome-owner-add], [data-outcome-owner-remove]');
        var form = button && button.closest(FORM);
        if (!form) {
            return;
        }
        if (button.hasAttribute('data-outcome-owner-add')) {
            add(form);
        } else {
            remove(form, button.closest(ROW));
        }
    });

    document.addEventListener('change', function (event) {
        if (event.target.matches && event.target.matches('[data-outcome-owner-direction]')) {
            showEnds(event.target.closest(ROW));
        }
    });

    document.addEventListener('input', function (event) {
        if (event.target.setCustomValidity && event.target.closest(FORM)) {
            event.target.setCustomValidity('');
        }
    });

    document.addEventListener('submit', refuseBadInput, true);
})();
