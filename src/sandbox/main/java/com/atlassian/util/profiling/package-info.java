/** The few types that the library of Active Objects expects from its host in order to be measured. They do nothing. */
package com.atlassian.util.profiling;
