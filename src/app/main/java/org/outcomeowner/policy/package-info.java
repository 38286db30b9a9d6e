/**
 * Where the administrators' {@code Policy} is kept. {@code PolicyStore} is for every package that needs a decision of theirs; what a policy
 * means is decided in {@code rules}.
 */
package org.outcomeowner.policy;
