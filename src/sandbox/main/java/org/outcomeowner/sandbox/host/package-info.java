/**
 * Installs packaged apps unchanged: OSGi framework, a Spring context per app, module descriptors, services. Others use {@link
 * org.outcomeowner.sandbox.host.AppModules} to reach what apps contribute and {@link org.outcomeowner.sandbox.host.Apps} to
 * administer them.
 */
package org.outcomeowner.sandbox.host;
