/**
 * What each field does with the parameters of a form: check them, and put their value into an issue. The issue service
 * goes through {@link org.outcomeowner.sandbox.field.form.FormFields}.
 */
package org.outcomeowner.sandbox.field.form;
