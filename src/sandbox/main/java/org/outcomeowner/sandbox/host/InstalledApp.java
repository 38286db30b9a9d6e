package org.outcomeowner.sandbox.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.outcomeowner.sandbox.host.AppView.ModuleView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.w3c.dom.Element;

/** An app with its bundle, enabled or not. Callers see to it that one thread at a time changes it. */
final class InstalledApp {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledApp.class);

    private final AppJar jar;
    private final Bundle bundle;
    private volatile AppState state = AppState.DISABLED;
    private volatile String reason = "";
    private volatile List<AppModule> modules = List.of();
    private volatile Map<Element, String> problems = Map.of();
    private volatile AppContext context;

    InstalledApp(AppJar jar, Bundle bundle) {
        this.jar = jar;
        this.bundle = bundle;
    }

    String key() {
        return jar.descriptor().key();
    }

    Bundle bundle() {
        return bundle;
    }

    AppState state() {
        return state;
    }

    /** The modules that can be used now. */
    List<AppModule> modules() {
        return modules;
    }

    /** A new instance of a class of the enabled app. */
    Object instantiate(String className) throws ClassNotFoundException {
        return context.instances().create(bundle.loadClass(className), Object.class);
    }

    /** @throws AppException if it cannot be enabled; its state and reason say so from then on */
    void enable(AutowireCapableBeanFactory hostBeans) {
        if (context != null) {
            return;
        }
        try {
            bundle.start();
            context = AppContext.open(bundle, hostBeans);
            checkModules();
            hostBeans
                    .getBeanProvider(ModulePreparation.class)
                    .forEach(preparation -> preparation.prepare(key(), modules));
            state = AppState.ENABLED;
            reason = "";
        } catch (BundleException e) {
            throw failed(ResolveProblem.of(bundle, e));
        } catch (AppException e) {
            throw failed(e);
        }
    }

    /**
     * Tells an enabled app that everything is there, so that it may use other apps' services.
     *
     * @throws AppException if it fails at that; it is not enabled then
     */
    void start() {
        if (context == null) {
            return;
        }
        try {
            context.start();
        } catch (AppException e) {
            throw failed(e);
        }
    }

    /** Makes it unusable; it stays installed. */
    void disable() {
        state = AppState.DISABLED;
        reason = "";
        shutDown();
    }

    private AppException failed(AppException cause) {
        shutDown();
        state = AppState.FAILED;
        reason = cause.getMessage();
        return new AppException("App %s cannot be enabled. %s".formatted(key(), reason), cause);
    }

    private void shutDown() {
        modules = List.of();
        problems = Map.of();
        if (context != null) {
            context.close();
            context = null;
        }
        try {
            bundle.stop();
        } catch (BundleException e) {
            LOG.error("The bundle of {} did not stop", key(), e);
        }
    }

    private void checkModules() {
        ModuleCheck check = new ModuleCheck(bundle);
        List<AppModule> usable = new ArrayList<>();
        Map<Element, String> unusable = new LinkedHashMap<>();
        for (Element element : jar.descriptor().modules()) {
            check.problem(element)
                    .ifPresentOrElse(
                            problem -> unusable.put(element, problem),
                            () -> usable.add(new DescriptorModule(context, element)));
        }
        unusable.forEach((element, problem) ->
                LOG.error("Module {}:{} is not enabled. {}", key(), DescriptorModule.key(element), problem));
        modules = List.copyOf(usable);
        problems = unusable;
    }

    AppView view() {
        AppDescriptor descriptor = jar.descriptor();
        List<ModuleView> views = descriptor.modules().stream().map(this::view).toList();
        return new AppView(descriptor.key(), descriptor.name(), descriptor.version(), state, reason, views);
    }

    private ModuleView view(Element element) {
        String problem = problems.getOrDefault(element, "");
        boolean enabled = state == AppState.ENABLED && problem.isEmpty();
        return new ModuleView(
                DescriptorModule.key(element), element.getTagName(), DescriptorModule.name(element), enabled, problem);
    }
}
