/**
 * The field types that the sandbox brings itself, under the keys Jira's own have. Nothing else uses them directly.
 */
package org.outcomeowner.sandbox.field.type;
