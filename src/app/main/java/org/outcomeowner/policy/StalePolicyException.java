package org.outcomeowner.policy;

/** Somebody else has saved a policy since the form was opened. Nothing was stored. */
public final class StalePolicyException extends Exception {
    private static final long serialVersionUID = 1L;

    StalePolicyException(String seen, String present) {
        super("The policy has the revision " + present + ", the form was opened with " + seen);
    }
}
