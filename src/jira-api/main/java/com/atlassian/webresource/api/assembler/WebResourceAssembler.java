package com.atlassian.webresource.api.assembler;

/**
 * What belongs to a page.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface WebResourceAssembler {

    /** The resources that the page requires. */
    RequiredResources resources();
}
