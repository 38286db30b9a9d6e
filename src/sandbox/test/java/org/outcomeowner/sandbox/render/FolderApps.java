package org.outcomeowner.sandbox.render;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.sandbox.host.AppFiles;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;

/** Apps that consist of files in a folder, and nothing else. */
public final class FolderApps extends TemporaryFolder implements AppModules, AppFiles {
    private final List<Runnable> listeners = new ArrayList<>();

    /** Writes a file of an app and tells that the app changed. */
    public TemplateSource write(String pluginKey, String path, String content) {
        try {
            Path file = getRoot().toPath().resolve(pluginKey).resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            listeners.forEach(Runnable::run);
            return TemplateSource.app(pluginKey, path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Optional<URL> file(String pluginKey, String path) {
        try {
            Path file = getRoot().toPath().resolve(pluginKey).resolve(path);
            return Files.isRegularFile(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void addListener(Runnable onChange) {
        listeners.add(onChange);
    }

    @Override
    public List<AppModule> modules(String type) {
        return List.of();
    }

    @Override
    public Optional<AppModule> module(String completeKey) {
        return Optional.empty();
    }

    @Override
    public Object instantiateAppClass(String className) throws ClassNotFoundException {
        throw new ClassNotFoundException(className);
    }
}
