/**
 * Where policies are kept, and whom they mean. {@code PolicyStore} is for every package that needs a decision of the administrators or of a project's,
 * {@code PolicyChanges} for their pages, {@code ServiceAccounts} and {@code GrantRights} tell who is one of those that a policy names by group or
 * role; what a policy asks is decided in {@code rules}.
 */
package org.outcomeowner.policy;
