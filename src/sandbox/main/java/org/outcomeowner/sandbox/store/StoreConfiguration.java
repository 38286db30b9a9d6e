package org.outcomeowner.sandbox.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Beans over the one data source. The host context supplies the {@link DatabaseLocation}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseLocation location) {
        return Database.open(location);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }
}
