package org.outcomeowner.sandbox.rest.v2;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.outcomeowner.sandbox.search.JqlVocabulary;
import org.outcomeowner.sandbox.search.JqlVocabulary.NamedFunction;
import org.springframework.stereotype.Component;

/** {@code /jql/autocompletedata}: the functions and reserved words of JQL. Jira lists the fields too. */
@Path("/jql/autocompletedata")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class JqlResource implements HostResource {
    private final JqlVocabulary vocabulary;

    JqlResource(JqlVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Everything that may be written besides fields and values. */
    @GET
    public Map<String, Object> words() {
        return Json.object()
                .with(
                        "visibleFunctionNames",
                        vocabulary.functions().stream()
                                .map(JqlResource::function)
                                .toList())
                .with("jqlReservedWords", vocabulary.reservedWords())
                .map();
    }

    private static Map<String, Object> function(NamedFunction function) {
        String call =
                function.name() + "(" + String.join(", ", Collections.nCopies(function.arguments(), "\"\"")) + ")";
        return Json.object()
                .with("value", call)
                .with("displayName", call)
                .with("isList", Boolean.toString(function.list()))
                .with("types", function.type().asStrings())
                .map();
    }
}
