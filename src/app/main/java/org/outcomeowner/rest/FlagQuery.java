package org.outcomeowner.rest;

/** The parameters of a request for flags, as they came; null for one that was left out. */
record FlagQuery(String project, String state, String kind, String startAt, String maxResults) {}
