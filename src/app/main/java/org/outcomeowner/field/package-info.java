/**
 * The three custom field types: what goes in from forms, REST and bulk change, what is stored, and what is shown. Other packages reach
 * the values of an issue through {@code OutcomeFields} and read documents from outside through {@code StrictJson}; the type classes are public
 * because the descriptor names them.
 */
package org.outcomeowner.field;
