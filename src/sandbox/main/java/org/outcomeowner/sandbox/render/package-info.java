/**
 * Turns templates, texts and web resources of the host and of apps into what a browser gets. Others use {@link
 * org.outcomeowner.sandbox.render.TemplateEngine}, {@link org.outcomeowner.sandbox.render.WebResources}, {@link
 * org.outcomeowner.sandbox.render.WebPanels} and {@link org.outcomeowner.sandbox.render.WebItems}.
 */
package org.outcomeowner.sandbox.render;
