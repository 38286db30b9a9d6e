/**
 * The nodes on one database: who is alive, and locks that hold across them. Others ask {@link
 * org.outcomeowner.sandbox.cluster.ThisNode} who they are.
 */
package org.outcomeowner.sandbox.cluster;
