package org.outcomeowner.outcome;

/** What an {@link Authority} is worth to the present owner. */
public enum AuthorityState {
    /** Not granted. */
    NONE,
    /** Asked for, but not stamped yet: nobody is known to have given it to anybody. */
    PENDING,
    /** Given to somebody who is not the owner any more. */
    LAPSED,
    /** Given to the owner by the owner; whether that counts is a matter of policy. */
    SELF_GRANTED,
    /** Given to the owner by somebody else. */
    GRANTED
}
