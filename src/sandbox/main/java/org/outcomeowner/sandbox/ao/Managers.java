package org.outcomeowner.sandbox.ao;

import javax.sql.DataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes the library's entity managers with Atlassian's rules for names. */
final class Managers {
    private Managers() {}

    /** One for the tables of the namespace. */
    static EntityManager of(DataSource dataSource, Namespace namespace) {
        return new EntityManager(Dialects.of(dataSource), new Configuration(namespace, names(namespace)));
    }

    private static NameConverters names(Namespace namespace) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(namespace),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    private record Configuration(SchemaConfiguration getSchemaConfiguration, NameConverters getNameConverters)
            implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
