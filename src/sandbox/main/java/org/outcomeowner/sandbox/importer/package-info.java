/**
 * Imports issues from CSV and JSON: created directly in the status given, without a transition and without asking a validator. Others
 * use {@link org.outcomeowner.sandbox.importer.IssueImporter} and what it takes and gives.
 */
package org.outcomeowner.sandbox.importer;
