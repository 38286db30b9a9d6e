package org.outcomeowner.sandbox.web.action;

import com.atlassian.jira.security.request.RequestMethod;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.web.Access;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.FormRules;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageFinder;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Finds the actions of apps at {@code /secure/<Alias>.jspa} and {@code /secure/<Alias>!<command>.jspa}. Their forms are checked where the
 * action asks for it.
 */
@Component
final class ActionPages implements PageFinder, FormRules {
    private static final String NAME = "([A-Za-z]\\w*)";
    private static final Pattern ADDRESS =
            Pattern.compile("/secure/(?:admin/|project/)?" + NAME + "(?:!" + NAME + ")?\\.jspa");

    private final AppModules modules;
    private final ActionRunner runner;

    ActionPages(AppModules modules, ActionRunner runner) {
        this.modules = modules;
        this.runner = runner;
    }

    @Override
    public Optional<Page> find(String path) {
        return descriptor(path).map(descriptor -> new ActionPage(descriptor, runner));
    }

    @Override
    public boolean cover(String path) {
        return descriptor(path).isPresent();
    }

    private Optional<ActionDescriptor> descriptor(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches() ? descriptor(address.group(1), address.group(2)) : Optional.empty();
    }

    /** What the descriptor says of a command by its name wins over what it says of the action. */
    private Optional<ActionDescriptor> descriptor(String alias, String command) {
        List<ActionDescriptor> all = modules.modules("webwork1").stream()
                .flatMap(module -> ActionDescriptor.of(module).stream())
                .toList();
        Optional<ActionDescriptor> action =
                all.stream().filter(found -> found.alias().equals(alias)).findFirst();
        return command == null
                ? action
                : action.map(found -> all.stream()
                        .filter(other -> other.module()
                                .completeKey()
                                .equals(found.module().completeKey()))
                        .filter(other -> other.className().equals(found.className()))
                        .filter(other -> other.command().equals(command))
                        .findFirst()
                        .orElseGet(() -> found.told(command)));
    }

    /** An action as a page; who may open it, the runner finds out. */
    private record ActionPage(ActionDescriptor descriptor, ActionRunner runner) implements Page {
        @Override
        public String path() {
            return "";
        }

        @Override
        public Access access() {
            return Access.ANYBODY;
        }

        @Override
        public Answer get(PageRequest request) {
            return runner.run(descriptor, RequestMethod.GET, request);
        }

        @Override
        public Answer post(PageRequest request) {
            return runner.run(descriptor, RequestMethod.POST, request);
        }
    }
}
