package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import org.junit.Test;

/** Done is the last option, whatever it is called. */
public class EpicStatusTest {
    private final CustomFieldManager manager = mock(CustomFieldManager.class);
    private final OptionsManager options = mock(OptionsManager.class);
    private final CustomField field = mock(CustomField.class);
    private final Issue issue = mock(Issue.class);
    private final EpicStatus status = new EpicStatus(manager, options);

    public EpicStatusTest() {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(EpicStatus.TYPE);
        doReturn(type).when(field).getCustomFieldType();
        when(field.getName()).thenReturn("Epic Status");
        when(field.getRelevantConfig(issue)).thenReturn(mock(FieldConfig.class));
        when(manager.getCustomFieldObjects(issue)).thenReturn(List.of(field));
        Options list = mock(Options.class);
        when(list.size()).thenReturn(2);
        Option toDo = option("À faire");
        Option done = option("Terminé");
        when(list.get(0)).thenReturn(toDo);
        when(list.get(1)).thenReturn(done);
        when(options.getOptions(any())).thenReturn(list);
    }

    @Test
    public void theLastOptionMarksTheEpicAsDone() {
        value(option("Terminé"));

        assertThat(status.ifDone(issue)).contains("Epic Status");
    }

    @Test
    public void aValueThatIsATextCountsToo() {
        value("Terminé");

        assertThat(status.ifDone(issue)).contains("Epic Status");
    }

    @Test
    public void anotherOptionDoesNot() {
        value(option("À faire"));

        assertThat(status.ifDone(issue)).isEmpty();
    }

    @Test
    public void noValueDoesNot() {
        assertThat(status.ifDone(issue)).isEmpty();
    }

    @Test
    public void withoutJiraSoftwareThereIsNoSuchField() {
        when(manager.getCustomFieldObjects(issue)).thenReturn(List.of());

        assertThat(status.ifDone(issue)).isEmpty();
    }

    @Test
    public void aFieldThatDoesNotApplyHasNoOptions() {
        value("Terminé");
        when(field.getRelevantConfig(issue)).thenReturn(null);

        assertThat(status.ifDone(issue)).isEmpty();
    }

    private void value(Object value) {
        when(issue.getCustomFieldValue(field)).thenReturn(value);
    }

    private static Option option(String value) {
        Option option = mock(Option.class);
        when(option.getValue()).thenReturn(value);
        return option;
    }
}
