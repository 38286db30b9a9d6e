package org.outcomeowner.sandbox.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where the servlets of this package answer. */
@Configuration
class WebConfiguration {
    @Bean
    MountedServlet pagesMount(PageServlet pages) {
        return new MountedServlet("/", pages);
    }

    /** These pages stand where Jira has them, among the servlets of apps. */
    @Bean
    MountedServlet projectSettingsMount(PageServlet pages) {
        return new MountedServlet("/plugins/servlet/project-config/*", pages);
    }

    @Bean
    MountedServlet staticMount(StaticServlet files) {
        return new MountedServlet("/static/*", files);
    }
}
