package org.outcomeowner.sandbox.host;

import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/**
 * The XML namespace {@code http://www.atlassian.com/schema/atlassian-scanner/2}. Spring finds this class through {@code
 * META-INF/spring.handlers}.
 */
public final class ScannerNamespace extends NamespaceHandlerSupport {
    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", new ScanIndexesParser());
    }
}
