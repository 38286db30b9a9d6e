package org.outcomeowner.rules;

/**
 * What only Jira knows of the people of an outcome.
 *
 * @param ownerCanBrowse whether the owner can see the epic; no matter without an owner
 * @param ownerIsServiceAccount whether the owner is in one of the policy's service-account groups; no matter without an owner
 * @param grantorMayGrant whether whoever granted the authority may do so under the policy; no matter where nobody did
 */
public record Standing(boolean ownerCanBrowse, boolean ownerIsServiceAccount, boolean grantorMayGrant) {}
