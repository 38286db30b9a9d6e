/**
 * The waivers that let epics close without their results: kept in a table of the app's own, since whoever may edit an issue could write its fields and
 * properties. {@code Waivers} is for every package that shows, asks for or grants one; what a waiver is worth is decided in {@code rules}.
 */
package org.outcomeowner.waiver;
