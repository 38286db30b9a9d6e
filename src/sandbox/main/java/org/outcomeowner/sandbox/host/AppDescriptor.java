package org.outcomeowner.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What {@code atlassian-plugin.xml} says.
 *
 * @param key the app's key
 * @param name the app's name
 * @param version the app's version
 * @param modules the elements that describe modules and resources, in their order
 */
record AppDescriptor(String key, String name, String version, List<Element> modules) {
    static final String FILE = "atlassian-plugin.xml";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final String INFO = "plugin-info";

    /** @throws AppException if it is not a descriptor of version 2; the name of the jar is for the message */
    static AppDescriptor read(String jarName, InputStream content) {
        Element root = parse(jarName, content);
        require(root.getTagName().equals("atlassian-plugin"), jarName, "its root element is not <atlassian-plugin>");
        String format = Elements.attribute(root, "plugins-version")
                .or(() -> Elements.attribute(root, "pluginsVersion"))
                .orElse("1");
        require(format.equals("2"), jarName, "plugins-version must be 2, was “%s”".formatted(format));
        String key = Elements.attribute(root, "key").orElse("");
        // The key becomes a file name.
        require(
                KEY.matcher(key).matches(),
                jarName,
                "the key must be of letters, digits, - . _, was “%s”".formatted(key));
        String version = Elements.child(root, INFO)
                .flatMap(info -> Elements.childText(info, "version"))
                .orElse("");
        List<Element> modules = Elements.children(root).stream()
                .filter(element -> !element.getTagName().equals(INFO))
                .toList();
        return new AppDescriptor(key, Elements.attribute(root, "name").orElse(key), version, modules);
    }

    private static void require(boolean fulfilled, String jarName, String problem) {
        if (!fulfilled) {
            throw new AppException("%s is no app: in %s, %s".formatted(jarName, FILE, problem));
        }
    }

    private static Element parse(String jarName, InputStream content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(content).getDocumentElement();
        } catch (SAXException e) {
            throw new AppException("%s is no app: %s is not valid XML: %s".formatted(jarName, FILE, e.getMessage()), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new AppException("%s cannot be read: %s".formatted(jarName, e.getMessage()), e);
        }
    }
}
