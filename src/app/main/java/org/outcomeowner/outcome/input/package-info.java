/**
 * What people type, row by row, and how it becomes a value of the domain or a list of errors that name thing, value and rule. Form,
 * REST and bulk change go through the same parsers: {@code ResultParser} and {@code AuthorityParser}.
 */
package org.outcomeowner.outcome.input;
