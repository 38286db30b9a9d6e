package org.outcomeowner.sandbox.web.servlet;

import org.outcomeowner.sandbox.web.MountedServlet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where the servlets of apps answer. */
@Configuration(proxyBeanMethods = false)
class ServletConfiguration {
    @Bean
    MountedServlet appServletsMount(AppServlets servlets) {
        return new MountedServlet(AppServlets.PATH + "/*", servlets);
    }
}
