package com.atlassian.webresource.api.assembler;

/**
 * The resources that a page requires.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface RequiredResources {

    /** Adds a web resource, {@code plugin.key:module-key}, with what it depends on. */
    RequiredResources requireWebResource(String moduleKey);

    /** Adds the web resources of a context, such as {@code atl.admin}. */
    RequiredResources requireContext(String context);
}
