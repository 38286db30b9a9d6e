package org.outcomeowner.sandbox.search;

import java.util.ArrayList;
import java.util.List;

/** Where an issue keeps the values of a field. */
interface Stored {
    /** The issue has at least one value. */
    Sql present();

    /**
     * At least one value satisfies the test.
     *
     * @param test SQL in which {@code @} stands for the value
     */
    Sql any(String test, List<Object> parameters);

    /** A column of the issue itself. */
    static Stored column(String column) {
        return new Stored() {
            @Override
            public Sql present() {
                return Sql.of(column + " is not null");
            }

            @Override
            public Sql any(String test, List<Object> parameters) {
                return new Sql("(" + test.replace("@", column) + ")", parameters);
            }
        };
    }

    /** A column of the values of a custom field. */
    static Stored customField(long fieldId, String column) {
        String values = "exists (select 1 from custom_field_value v where v.issue_id = i.id and v.field_id = ? and ";
        return new Stored() {
            @Override
            public Sql present() {
                return Sql.of(values + column + " is not null)", fieldId);
            }

            @Override
            public Sql any(String test, List<Object> parameters) {
                List<Object> all = new ArrayList<>(List.of(fieldId));
                all.addAll(parameters);
                return new Sql(values + test.replace("@", column) + ")", all);
            }
        };
    }
}
