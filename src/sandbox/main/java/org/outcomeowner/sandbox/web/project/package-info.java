/** The settings of a project. Others ask {@link org.outcomeowner.sandbox.web.project.ProjectAdministrators}. */
package org.outcomeowner.sandbox.web.project;
