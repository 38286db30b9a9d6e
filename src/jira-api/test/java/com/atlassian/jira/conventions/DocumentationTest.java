package com.atlassian.jira.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.Test;

/** Nothing in this module is invented: each type says which public page or project it comes from. */
public class DocumentationTest {

    private static final Path SOURCES = Path.of("main/java");

    @Test
    public void everyTypeNamesThePublicSourceOfItsSignatures() throws IOException {
        assertThat(findings(new TypesWithoutSource())).isEmpty();
    }

    @Test
    public void everyMemberThatAppsSeeIsExplained() throws IOException {
        assertThat(findings(new MembersWithoutComment())).isEmpty();
    }

    private static List<String> findings(Check check) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(SOURCES)) {
            List<Path> sources =
                    tree.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            check.comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                check.scan(unit, null);
            }
            return check.findings;
        }
    }

    private abstract static class Check extends TreePathScanner<Void, Void> {

        final List<String> findings = new ArrayList<>();
        private DocTrees comments;

        final Optional<String> comment() {
            return Optional.ofNullable(comments.getDocComment(getCurrentPath()));
        }

        final ClassTree enclosingType() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        final boolean isTopLevel(TreePath path) {
            return path.getParentPath().getLeaf() instanceof CompilationUnitTree;
        }
    }

    private static final class TypesWithoutSource extends Check {

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            boolean named = comment().filter(text -> text.contains("Source:")).isPresent();
            if (isTopLevel(getCurrentPath()) && type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !named) {
                findings.add(type.getSimpleName().toString());
            }
            return null;
        }
    }

    private static final class MembersWithoutComment extends Check {

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            require(method.getModifiers(), method.getName().toString());
            return null;
        }

        // The constants of an enum say with their names what they are.
        @Override
        public Void visitVariable(VariableTree field, Void unused) {
            if (enclosingType().getKind() != Tree.Kind.ENUM) {
                require(field.getModifiers(), field.getName().toString());
            }
            return null;
        }

        private void require(ModifiersTree modifiers, String name) {
            if (isSeen(modifiers) && comment().isEmpty()) {
                findings.add(enclosingType().getSimpleName() + "." + name);
            }
        }

        private boolean isSeen(ModifiersTree modifiers) {
            boolean inInterface = enclosingType().getKind() == Tree.Kind.INTERFACE;
            boolean open = modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED);
            return (inInterface || open) && !isOverride(modifiers);
        }

        private static boolean isOverride(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
        }
    }
}
