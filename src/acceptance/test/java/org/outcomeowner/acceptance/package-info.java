/**
 * The product from outside: the packaged jar in the packaged sandbox, over REST and in a browser. Nothing here links to the app or to
 * the sandbox.
 */
package org.outcomeowner.acceptance;
