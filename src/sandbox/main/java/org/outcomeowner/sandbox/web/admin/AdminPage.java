package org.outcomeowner.sandbox.web.admin;

import java.util.List;
import org.outcomeowner.sandbox.web.Access;
import org.outcomeowner.sandbox.web.Page;

/** A page that only administrators may open. */
interface AdminPage extends Page {
    @Override
    default Access access() {
        return Access.ADMINISTRATOR;
    }

    @Override
    default List<String> webContexts() {
        return List.of("atl.admin");
    }
}
