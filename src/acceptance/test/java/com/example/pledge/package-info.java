/**
 * An app of somebody else, to prove that the sandbox is made for any app that keeps to the supported API: a field, a validator and a resource of
 * its own, sharing nothing with ours.
 */
package com.example.pledge;
