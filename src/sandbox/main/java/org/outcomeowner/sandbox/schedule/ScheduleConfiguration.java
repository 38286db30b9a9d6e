package org.outcomeowner.sandbox.schedule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives jobs their threads. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {
    @Bean
    JobThreads jobThreads() {
        return JobThreads.create();
    }
}
