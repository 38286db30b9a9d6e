/**
 * What a fresh sandbox starts with: an administrator and Jira's usual constants, and, unless it is to stay empty, the
 * demo data of {@code demo.json}. Everything is done through the managers and admin services an administrator's pages
 * use. The data file is the only place that knows an app, by its module keys. Nothing here is used by others.
 */
package org.outcomeowner.sandbox.demo;
