package org.outcomeowner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.BeforeClass;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the descriptor names is there. */
public class DescriptorTest {
    private static final String OURS = "org.outcomeowner.";
    private static final List<Element> ELEMENTS = new ArrayList<>();

    @BeforeClass
    public static void readTheDescriptor() throws Exception {
        try (InputStream file = DescriptorTest.class.getResourceAsStream("/atlassian-plugin.xml")) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                ELEMENTS.add((Element) all.item(i));
            }
        }
    }

    @Test
    public void everyClassExists() {
        List<String> names = new ArrayList<>(attributes("class"));
        ELEMENTS.stream()
                .filter(element -> element.getTagName().endsWith("-class"))
                .map(Node::getTextContent)
                .map(String::strip)
                .forEach(names::add);
        assertThat(names).isNotEmpty().filteredOn(name -> name.startsWith(OURS)).allSatisfy(DescriptorTest::load);
    }

    @Test
    public void everyFileExists() {
        assertThat(attributes("location"))
                .filteredOn(location -> location.contains("."))
                .filteredOn(location -> !location.startsWith("atl."))
                .isNotEmpty()
                .allSatisfy(location -> assertThat(DescriptorTest.class.getResource("/" + location))
                        .as(location)
                        .isNotNull());
    }

    @Test
    public void everyTextExists() throws IOException {
        Properties english = new Properties();
        try (InputStream file = DescriptorTest.class.getResourceAsStream("/i18n/outcome-owner.properties")) {
            english.load(file);
        }
        List<String> keys = new ArrayList<>(attributes("i18n-name-key"));
        ELEMENTS.stream()
                .filter(element -> List.of("description", "label").contains(element.getTagName()))
                .map(element -> element.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(english).containsKey(key));
    }

    @Test
    public void noModuleKeyIsGivenTwice() {
        assertThat(ELEMENTS.stream()
                        .filter(element -> element.getParentNode().getNodeName().equals("atlassian-plugin"))
                        .map(element -> element.getAttribute("key"))
                        .filter(key -> !key.isEmpty())
                        .toList())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    public void everyAllowlistedMethodExists() {
        assertThat(ELEMENTS)
                .filteredOn(element -> element.getTagName().equals("method"))
                .isNotEmpty()
                .allSatisfy(
                        element -> assertThat(isMethod(element.getTextContent().strip()))
                                .as(element.getTextContent())
                                .isTrue());
    }

    private static boolean isMethod(String entry) {
        String[] parts = entry.split("[#(]", 3);
        return Arrays.stream(load(parts[0]).getMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .anyMatch(method -> (parameters(method) + ")").equals(parts[2]));
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(" "));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DescriptorTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No class " + name, missing);
        }
    }

    private static List<String> attributes(String name) {
        return ELEMENTS.stream()
                .map(element -> element.getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
