package org.outcomeowner.sandbox.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.outcomeowner.sandbox.host.AppFiles;

/** Finds templates in the jars of apps and on the host's class path. An app's own come first. */
final class TemplateLoader extends ResourceLoader {
    private static final String HOST_ROOT = "org/outcomeowner/sandbox/";

    private final AppFiles files;

    TemplateLoader(AppFiles files) {
        this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // needs none
    }

    @Override
    public InputStream getResourceStream(String name) {
        TemplateSource source = TemplateSource.ofName(name);
        try {
            return find(source)
                    .orElseThrow(() -> new ResourceNotFoundException("Template %s does not exist".formatted(source)))
                    .openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException("Template %s cannot be read".formatted(source), e);
        }
    }

    private Optional<URL> find(TemplateSource source) {
        if (source.path().contains("..")) {
            return Optional.empty();
        }
        Optional<URL> own = source.isHosts() ? Optional.empty() : files.file(source.pluginKey(), source.path());
        return own.or(() -> hosts(source.path()));
    }

    private static Optional<URL> hosts(String path) {
        return path.startsWith(HOST_ROOT)
                ? Optional.ofNullable(TemplateLoader.class.getClassLoader().getResource(path))
                : Optional.empty();
    }

    /** Never: there is a new engine whenever an app comes or goes. */
    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
