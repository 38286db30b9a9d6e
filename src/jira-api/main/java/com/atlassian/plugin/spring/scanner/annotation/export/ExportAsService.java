package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Offers a bean as a service.
 *
 * <p>Source: bitbucket.org/atlassian/atlassian-spring-scanner, README.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportAsService {
    /** The types it is offered as; empty for the interfaces that the class itself names. */
    Class<?>[] value() default {};
}
