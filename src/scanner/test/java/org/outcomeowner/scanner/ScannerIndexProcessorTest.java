package org.outcomeowner.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ScannerIndexProcessorTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Compilation compilation;

    @Before
    public void startEmpty() {
        compilation = newCompilation();
    }

    @Test
    public void listsEveryKindOfComponentInOrder() throws IOException {
        compilation
                .with("Till", "@Service class Till {}")
                .with("Shelf", "@Component class Shelf {}")
                .with("Door", "@Controller class Door {}")
                .with("Stock", "@Repository class Stock {}")
                .with("Clerk", "@Named class Clerk {}")
                .with("Street", "class Street {}")
                .succeed();

        assertThat(compilation.index("component")).isEqualTo("""
                        shop.Clerk
                        shop.Door
                        shop.Shelf
                        shop.Stock
                        shop.Till
                        """);
    }

    @Test
    public void writesTheNameOfABeanBehindItsClass() throws IOException {
        compilation
                .with("Till", "@Component(\"mainTill\") class Till {}")
                .with("Clerk", "@Named(\"boss\") class Clerk {}")
                .succeed();

        assertThat(compilation.index("component")).isEqualTo("shop.Clerk#boss\nshop.Till#mainTill\n");
    }

    @Test
    public void takesTheNameFromWhicheverAnnotationGivesOne() throws IOException {
        compilation
                .with("Till", "@Component @Named(\"mainTill\") class Till {}")
                .succeed();

        assertThat(compilation.index("component")).isEqualTo("shop.Till#mainTill\n");
    }

    @Test
    public void namesANestedComponentAsTheClassLoaderDoes() throws IOException {
        compilation
                .with("Till", "class Till { @Component static class Drawer {} }")
                .succeed();

        assertThat(compilation.index("component")).isEqualTo("shop.Till$Drawer\n");
    }

    @Test
    public void repeatsThePrimaryComponentsLineInItsOwnFile() throws IOException {
        compilation
                .with("Till", "@Component(\"main\") @Primary class Till {}")
                .with("Spare", "@Component class Spare extends Till {}")
                .succeed();

        assertThat(compilation.index("primary-component")).isEqualTo("shop.Till#main\n");
    }

    @Test
    public void importsServicesOfFieldsAndParameters() throws IOException {
        compilation
                .with("Imports", "class Imports { @ComponentImport java.util.Map<String, String> prices; }")
                .with("Till", "@Component class Till { Till(@ComponentImport Runnable bell) {} }")
                .with("Door", "class Door { void set(@ComponentImport(\"lock\") CharSequence lock) {} }")
                .succeed();

        assertThat(compilation.index("imports"))
                .isEqualTo("java.lang.CharSequence#lock\njava.lang.Runnable\njava.util.Map\n");
    }

    @Test
    public void importsAServiceOnceHoweverManyAskForIt() throws IOException {
        compilation
                .with("Till", "class Till { @ComponentImport Runnable bell; }")
                .with("Door", "class Door { @ComponentImport Runnable bell; }")
                .succeed();

        assertThat(compilation.index("imports")).isEqualTo("java.lang.Runnable\n");
    }

    @Test
    public void exportsAComponentAsTheNamedInterfaces() throws IOException {
        compilation
                .with(
                        "Till",
                        "@Component @ExportAsService({Runnable.class, AutoCloseable.class})"
                                + "class Till implements AutoCloseable, Runnable, Cloneable {"
                                + " public void run() {} public void close() {} }")
                .succeed();

        assertThat(compilation.index("exports")).isEqualTo("shop.Till#java.lang.Runnable,java.lang.AutoCloseable\n");
    }

    @Test
    public void exportsAComponentAsItsOwnInterfacesIfNoneIsNamed() throws IOException {
        compilation
                .with("Till", "@Component @ExportAsService class Till implements Runnable { public void run() {} }")
                .succeed();

        assertThat(compilation.index("exports")).isEqualTo("shop.Till#java.lang.Runnable\n");
    }

    @Test
    public void exportsAClassWithoutInterfacesAsItself() throws IOException {
        compilation.with("Till", "@Component @ExportAsService class Till {}").succeed();

        assertThat(compilation.index("exports")).isEqualTo("shop.Till\n");
    }

    @Test
    public void writesNoFileThatWouldBeEmpty() throws IOException {
        compilation.with("Till", "@Component class Till {}").succeed();

        assertThat(compilation.indexFile("imports")).doesNotExist();
        assertThat(compilation.indexFile("exports")).doesNotExist();
    }

    @Test
    public void removesTheFileWhoseLastEntryIsGone() throws IOException {
        compilation
                .with("Till", "@Component class Till { @ComponentImport Runnable bell; }")
                .succeed();

        Compilation next = newCompilation();
        next.with("Till", "@Component class Till {}").succeed();

        assertThat(next.indexFile("imports")).doesNotExist();
        assertThat(next.index("component")).isEqualTo("shop.Till\n");
    }

    @Test
    public void leavesOutAnnotationsThatAreComponentsAndQualifiersThatAreNone() throws IOException {
        compilation
                .with("Counter", "@Component @interface Counter {}")
                .with("Till", "class Till { @Named(\"bell\") Runnable bell; }")
                .succeed();

        assertThat(compilation.indexFile("component")).doesNotExist();
    }

    @Test
    public void refusesAComponentThatCannotBeInstantiated() throws IOException {
        assertThat(compilation.with("Till", "@Component abstract class Till {}").errors())
                .containsExactly("A component must be a class that can be instantiated: shop.Till");
    }

    @Test
    public void refusesToExportWhatIsNoComponent() throws IOException {
        assertThat(compilation.with("Till", "@ExportAsService class Till {}").errors())
                .containsExactly("Only a component can be exported: shop.Till has no @Component");
    }

    @Test
    public void refusesToImportWhatCannotBeAService() throws IOException {
        assertThat(compilation
                        .with("Till", "class Till { @ComponentImport int bell; }")
                        .errors())
                .containsExactly("A service must be a class or an interface, not int");
    }

    @Test
    public void refusesANameThatWouldBreakTheLine() throws IOException {
        assertThat(compilation.with("Till", "@Component(\"a#b\") class Till {}").errors())
                .containsExactly("A bean's name must be without '#', ',' and white space: \"a#b\"");
    }

    @Test
    public void isFoundByTheCompilerWithoutBeingNamed() {
        assertThat(ServiceLoader.load(Processor.class)).hasOnlyElementsOfType(ScannerIndexProcessor.class);
    }

    private Compilation newCompilation() {
        return new Compilation(folder.getRoot().toPath());
    }
}
