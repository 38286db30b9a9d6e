package org.outcomeowner.sandbox.search;

import java.util.List;

/** The bodies of comments; those for a group or role only are not searched. */
final class CommentText implements Stored {
    private static final String COMMENTS =
            "exists (select 1 from issue_comment c where c.issue_id = i.id and c.group_level is null"
                    + " and c.role_level_id is null";

    @Override
    public Sql present() {
        return Sql.of(COMMENTS + ")");
    }

    @Override
    public Sql any(String test, List<Object> parameters) {
        return new Sql(COMMENTS + " and " + test.replace("@", "c.body") + ")", parameters);
    }
}
