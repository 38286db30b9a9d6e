package org.outcomeowner.sandbox.rest;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.outcomeowner.sandbox.host.AppModule;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Makes {@code rest} modules out of classes of the tests. */
final class RestModules {
    private RestModules() {}

    /** A module that the XML describes, of an app that holds the classes and one bean, a text. */
    static AppModule module(String xml, Class<?>... classes) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("greeting", new Greeting("hello"));
        AppModule module = mock(AppModule.class);
        List<String> names = Stream.of(classes).map(Class::getName).toList();
        when(module.element()).thenReturn(element(xml));
        when(module.classNames()).thenReturn(names);
        when(module.beans()).thenReturn(beans);
        try {
            when(module.loadClass(anyString())).thenAnswer(call -> Class.forName(call.getArgument(0)));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return module;
    }

    private static Element element(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    /** A bean of the app. */
    record Greeting(String text) {}
}
