/** The {@code servlet} modules of apps, below {@code /plugins/servlet}. */
package org.outcomeowner.sandbox.web.servlet;
