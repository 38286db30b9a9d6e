package org.outcomeowner.policy;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import java.util.function.Function;
import org.outcomeowner.outcome.Fingerprint;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;
import org.springframework.stereotype.Component;

/**
 * The policies in Jira's settings, one document for all projects and one for each project that has its own, read anew each time so that a change
 * holds on every node at once. {@link PolicyChanges} replaces them.
 */
@Component
public final class PolicyStore {
    static final String KEY = "org.outcomeowner.outcome-owner:policy";

    private final PluginSettingsFactory settings;

    public PolicyStore(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /**
     * The policy in force in a project: its own inside the administrators' bounds, theirs for the rest.
     *
     * @throws UnreadablePolicyException if what is stored makes no sense: nothing is decided by a policy that can't be read
     */
    public Policy of(long projectId) {
        return global().in(project(projectId));
    }

    /**
     * The policy of all projects and its bounds; the defaults until one is stored.
     *
     * @throws UnreadablePolicyException as {@link #of} does
     */
    public GlobalPolicy global() {
        return storedGlobal().value();
    }

    /** The same, for whoever is going to replace it. */
    public Stored<GlobalPolicy> storedGlobal() {
        return stored(KEY, PolicyDocument::global, GlobalPolicy.defaults());
    }

    /**
     * What a project has decided for itself, inside the bounds or not; nothing until something is stored.
     *
     * @throws UnreadablePolicyException as {@link #of} does
     */
    public ProjectPolicy project(long projectId) {
        return storedProject(projectId).value();
    }

    /** The same, for whoever is going to replace it. */
    public Stored<ProjectPolicy> storedProject(long projectId) {
        return stored(key(projectId), PolicyDocument::project, ProjectPolicy.nothing());
    }

    /** The revision alone, even of a document that can't be read. */
    String globalRevision() {
        return revision(KEY);
    }

    String projectRevision(long projectId) {
        return revision(key(projectId));
    }

    void put(GlobalPolicy global) {
        settings.createGlobalSettings().put(KEY, PolicyDocument.of(global));
    }

    void put(long projectId, ProjectPolicy project) {
        if (project.own().isEmpty()) {
            settings.createGlobalSettings().remove(key(projectId));
        } else {
            settings.createGlobalSettings().put(key(projectId), PolicyDocument.of(project));
        }
    }

    void removeGlobal() {
        settings.createGlobalSettings().remove(KEY);
    }

    private <T> Stored<T> stored(String key, Function<String, T> read, T otherwise) {
        Optional<String> document = document(key);
        return new Stored<>(document.map(read).orElse(otherwise), Fingerprint.of(document.orElse("")));
    }

    private String revision(String key) {
        return Fingerprint.of(document(key).orElse(""));
    }

    private Optional<String> document(String key) {
        return Optional.ofNullable(settings.createGlobalSettings().get(key)).map(Object::toString);
    }

    private static String key(long projectId) {
        return KEY + "." + projectId;
    }
}
