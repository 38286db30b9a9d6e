package org.outcomeowner.sandbox.web;

import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.user.Logins;
import org.springframework.stereotype.Component;

/**
 * Asks administrators for their password before they administer, and leads them to where they wanted to go. A form that was sent is kept
 * on the page meanwhile and sent again.
 */
@Component
final class WebsudoPage implements Page {
    static final String PATH = "/websudo";

    private static final String TITLE = "Administrator access";
    private static final String KEPT = "kept.";

    private final Logins logins;
    private final Websudo websudo;

    WebsudoPage(Logins logins, Websudo websudo) {
        this.logins = logins;
        this.websudo = websudo;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("websudo.vm", TITLE, model(request.param("os_destination"), "", List.of()));
    }

    /** The page in place of one that a form was sent to. */
    static Answer keeping(PageRequest request) {
        return Answer.html("websudo.vm", TITLE, model(request.address(), "", fields(request, "", KEPT)));
    }

    @Override
    public Answer post(PageRequest request) {
        String password = request.param("webSudoPassword");
        if (logins.authenticate(request.user().getName(), password).isEmpty()) {
            Map<String, Object> model =
                    model(request.param("os_destination"), "The password is wrong.", fields(request, KEPT, KEPT));
            return new Answer.Html("websudo.vm", TITLE, model, 401);
        }
        websudo.begin(request.servletRequest());
        String destination = LocalPath.orElse(request.param("os_destination"), "/admin/apps");
        List<Field> kept = fields(request, KEPT, "");
        return kept.isEmpty()
                ? Answer.redirect(destination)
                : Answer.html("websudo-continue.vm", TITLE, model(destination, "", kept));
    }

    private static Map<String, Object> model(String destination, String error, List<Field> kept) {
        return Map.of("error", error, "destination", destination, "kept", kept);
    }

    /** The fields whose names begin so, with that beginning replaced. */
    private static List<Field> fields(PageRequest request, String prefix, String replacement) {
        return request.params().entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .flatMap(field -> List.of(field.getValue()).stream()
                        .map(value -> new Field(replacement + field.getKey().substring(prefix.length()), value)))
                .toList();
    }

    /** A field of the form that was sent. */
    public record Field(String name, String value) {}
}
