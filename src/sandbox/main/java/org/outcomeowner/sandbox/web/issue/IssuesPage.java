package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists issues that a JQL query finds; epics if none is given. */
@Component
final class IssuesPage implements Page {
    static final String PATH = "/issues";

    private static final String EPICS = "issuetype = Epic ORDER BY created DESC";
    private static final int PAGE_SIZE = 20;
    private static final PagerFilter<Issue> NOTHING = new PagerFilter<>(0, 0);

    private final JqlSearch search;
    private final CustomFieldManager customFields;
    private final FieldForms columns;

    IssuesPage(SearchService search, CustomFieldManager customFields, FieldForms columns) {
        this.search = new JqlSearch(search);
        this.customFields = customFields;
        this.columns = columns;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.navigator");
    }

    @Override
    public Answer get(PageRequest request) {
        String jql = request.params("jql").isEmpty() ? EPICS : request.param("jql");
        int start = Math.max(0, request.number("start", 0));
        JqlSearch.Found found = search.find(request.user(), jql, new PagerFilter<>(start, PAGE_SIZE));
        List<CustomField> fields = customFields.getCustomFieldObjects();
        SearchResults<Issue> results = found.results().orElseGet(() -> new SearchResults<>(List.of(), NOTHING));
        Map<String, Object> model = Map.of(
                "jql", jql,
                "errors", found.errors(),
                "columns", fields.stream().map(CustomField::getName).toList(),
                "rows",
                        results.getResults().stream()
                                .map(issue -> IssueRow.of(issue, columns, fields))
                                .toList(),
                "pages", new Paging(jql, start, PAGE_SIZE, results.getTotal()));
        return new Answer.Html(
                "issue/issues.vm", "Issues", model, found.errors().isEmpty() ? 200 : 400);
    }
}
