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

    @Bean
    MountedServlet staticMount(StaticServlet files) {
        return new MountedServlet("/static/*", files);
    }
}
