package org.outcomeowner.sandbox.render;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stands for {@code PageBuilderService}: what apps require for the page that this thread is making. */
@Component
public final class PageResources implements PageBuilderService {
    private final WebResources resources;
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);

    PageResources(WebResources resources) {
        this.resources = resources;
    }

    /** Forgets what was required: a new page begins, or the last one has ended. */
    public void clear() {
        required.remove();
    }

    /** Addresses of what was required so far, below the context path. */
    public List<String> urls() {
        return List.copyOf(required.get());
    }

    @Override
    public WebResourceAssembler assembler() {
        return Requirements::new;
    }

    private final class Requirements implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String moduleKey) {
            required.get().addAll(resources.urlsOf(moduleKey));
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            required.get().addAll(resources.urls(context));
            return this;
        }
    }
}
