/**
 * Pages of administration and of a project's settings. A page for administrators extends {@code AdminAction}; its name, address and views are in
 * {@code atlassian-plugin.xml}. What the pages decide about is decided elsewhere.
 */
package org.outcomeowner.setup;
