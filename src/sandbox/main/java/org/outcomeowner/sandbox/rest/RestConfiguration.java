package org.outcomeowner.sandbox.rest;

import org.outcomeowner.sandbox.web.MountedServlet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says where REST answers. */
@Configuration
class RestConfiguration {
    @Bean
    MountedServlet restMount(RestServlet rest) {
        return new MountedServlet("/rest/*", rest);
    }
}
