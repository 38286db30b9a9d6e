package org.outcomeowner.sandbox.web.admin;

import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;

/**
 * The form around an app's own fields for the parameters of a part.
 *
 * @param title its heading
 * @param fieldsHtml the app's fields
 * @param error what was wrong with what was posted, or empty
 */
record PartForm(String title, String fieldsHtml, String error) {
    /** What the app's own fields posted. */
    static Map<String, String[]> parameters(PageRequest request) {
        Map<String, String[]> parameters = new HashMap<>(request.params());
        parameters.remove("atl_token");
        parameters.remove("module");
        return parameters;
    }

    Answer answer(PageRequest request) {
        Map<String, Object> model = Map.of(
                "heading",
                title,
                "module",
                request.param("module"),
                "fieldsHtml",
                fieldsHtml,
                "error",
                error,
                "backUrl",
                Transition.of(request).url(),
                "section",
                "workflows");
        return new Answer.Html("admin/part-form.vm", title, model, error.isEmpty() ? 200 : 400);
    }
}
