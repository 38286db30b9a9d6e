/**
 * Users, their passwords and groups, and who is logged in on this thread. Others use Jira's managers, {@link
 * org.outcomeowner.sandbox.user.UserAdmin} to set users up and {@link org.outcomeowner.sandbox.user.Logins} to check
 * passwords.
 */
package org.outcomeowner.sandbox.user;
