package org.outcomeowner.sandbox.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the grants of permission schemes and of security levels. */
@Component
final class Grants {
    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long createPermissionScheme(String name) {
        return Rows.insert(
                jdbc.sql("insert into permission_scheme (name) values (?)").param(name));
    }

    void grant(long schemeId, String permission, Holder holder) {
        jdbc.sql("insert into permission_grant (scheme_id, permission, holder_type, holder_parameter)"
                        + " values (?, ?, ?, ?)")
                .params(schemeId, permission, holder.type().key(), holder.parameter())
                .update();
    }

    void revoke(long schemeId, String permission, Holder holder) {
        jdbc.sql("delete from permission_grant where scheme_id = ? and permission = ? and holder_type = ?"
                        + " and coalesce(holder_parameter, '') = ?")
                .params(schemeId, permission, holder.type().key(), holder.parameter() == null ? "" : holder.parameter())
                .update();
    }

    void setPermissionScheme(long projectId, long schemeId) {
        jdbc.sql("update project set permission_scheme_id = ? where id = ?")
                .params(schemeId, projectId)
                .update();
    }

    /** Nobody, for a project without a scheme. */
    List<Holder> holders(long projectId, String permission) {
        return jdbc.sql("select g.holder_type, g.holder_parameter from permission_grant g"
                        + " join project p on p.permission_scheme_id = g.scheme_id where p.id = ? and g.permission = ?")
                .params(projectId, permission)
                .query(Grants::holder)
                .list();
    }

    List<Holder> levelHolders(long levelId) {
        return jdbc.sql("select holder_type, holder_parameter from security_grant where level_id = ?")
                .param(levelId)
                .query(Grants::holder)
                .list();
    }

    void grantLevel(long levelId, Holder holder) {
        jdbc.sql("insert into security_grant (level_id, holder_type, holder_parameter) values (?, ?, ?)")
                .params(levelId, holder.type().key(), holder.parameter())
                .update();
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(Holder.Type.of(row.getString("holder_type")), row.getString("holder_parameter"));
    }
}
