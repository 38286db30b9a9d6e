/**
 * What a workflow asks before and after a transition: two validators, a condition and a post function with their factories, named in
 * {@code atlassian-plugin.xml} and stored by name in customers' workflows, so they never move. {@code OutcomeFactsReader} tells the panel and
 * REST the same facts.
 */
package org.outcomeowner.gate;
