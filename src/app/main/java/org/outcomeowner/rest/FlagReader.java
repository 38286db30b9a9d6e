package org.outcomeowner.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.FlagFilter;
import org.outcomeowner.guard.FlagRegister;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;
import org.springframework.stereotype.Component;

/** Answers pages of the register. */
@Component
public final class FlagReader {
    private static final int MOST_RESULTS = 100;
    private static final int LAST = 1_000_000;

    /** No project has this id: nothing matches, whether the project is unknown or hidden. */
    private static final long NO_PROJECT = -1;

    private final FlagRegister register;
    private final FlagDocument documents;
    private final ProjectManager projects;
    private final Texts texts;

    FlagReader(FlagRegister register, FlagDocument documents, ProjectManager projects, Texts texts) {
        this.register = register;
        this.documents = documents;
        this.projects = projects;
        this.texts = texts;
    }

    /**
     * A page as JSON.
     *
     * @throws InvalidRequestException naming every parameter that is wrong
     */
    String page(FlagQuery query) {
        Map<String, String> errors = new LinkedHashMap<>();
        FlagFilter filter = new FlagFilter(
                Optional.ofNullable(query.project()).map(this::projectId),
                constant("state", query.state(), FlagState::of, errors),
                constant("kind", query.kind(), FlagKind::of, errors));
        int startAt = number("startAt", query.startAt(), 0, LAST, errors);
        int maxResults = number("maxResults", query.maxResults(), 1, MOST_RESULTS, errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(new ErrorDocument(List.of(), errors));
        }
        return StrictJson.write(documents.of(register.page(filter, startAt, maxResults)));
    }

    private long projectId(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .map(Project::getId)
                .orElse(NO_PROJECT);
    }

    private <T> Optional<T> constant(
            String name, String value, Function<String, Optional<T>> find, Map<String, String> errors) {
        Optional<T> found = Optional.ofNullable(value).flatMap(find);
        if (value != null && found.isEmpty()) {
            errors.put(name, texts.say("outcome-owner.rest.flags.constant", name, excerpt(value)));
        }
        return found;
    }

    private int number(String name, String value, int least, int most, Map<String, String> errors) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, like a number that is out of bounds
        }
        errors.put(name, texts.say("outcome-owner.rest.flags.number", name, least, most, excerpt(value)));
        return least;
    }

    private static String excerpt(String value) {
        return value.substring(0, Math.min(value.length(), 40));
    }
}
