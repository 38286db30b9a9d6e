package com.atlassian.webresource.api.assembler;

/**
 * Adds scripts and styles to the page that is being made on this thread.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface PageBuilderService {

    /** What belongs to the present page. */
    WebResourceAssembler assembler();
}
