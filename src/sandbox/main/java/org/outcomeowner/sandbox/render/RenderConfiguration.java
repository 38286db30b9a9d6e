package org.outcomeowner.sandbox.render;

import org.outcomeowner.sandbox.web.MountedServlet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where the servlet of this package answers. */
@Configuration(proxyBeanMethods = false)
class RenderConfiguration {
    @Bean
    MountedServlet downloadMount(DownloadServlet downloads) {
        return new MountedServlet(ResourceModule.PATH + "*", downloads);
    }
}
