package org.outcomeowner.sandbox.ao;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The database as Active Objects sees it: within a transaction of the host, the connection of that transaction. */
final class TransactionalSource extends TransactionAwareDataSourceProxy implements DisposableDataSource {
    TransactionalSource(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public void dispose() {
        // the host closes it
    }
}
