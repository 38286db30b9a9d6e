/**
 * The part of Jira's Java API that the app is written against and that the sandbox implements. Every type was written
 * here from public documentation, which its Javadoc names; it holds the members needed so far and no more. In a real
 * Jira the host's own classes take its place: this module is a {@code provided} dependency and never part of the app's
 * jar.
 */
package com.atlassian.jira;
