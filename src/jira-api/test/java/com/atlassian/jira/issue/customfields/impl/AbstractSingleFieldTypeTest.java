package com.atlassian.jira.issue.customfields.impl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class AbstractSingleFieldTypeTest {

    private static final BigDecimal FIFTY = new BigDecimal("50");

    private final InMemoryValues values = new InMemoryValues();
    private final MoneyType type = new MoneyType(values, new InMemoryConfig());
    private final CustomField field = mock(CustomField.class);
    private final FieldConfig config = mock(FieldConfig.class);
    private final Issue issue = mock(Issue.class);

    @Before
    public void nameFieldAndIssue() {
        when(field.getId()).thenReturn("customfield_10000");
        when(config.getId()).thenReturn(7L);
        when(config.getFieldId()).thenReturn("customfield_10000");
        when(issue.getId()).thenReturn(1L);
    }

    @Test
    public void readsBackTheValueItCreated() {
        type.createValue(field, issue, FIFTY);

        assertThat(type.getValueFromIssue(field, issue)).isEqualTo(FIFTY);
        assertThat(stored()).containsExactly("EUR 50");
    }

    @Test
    public void storesNothingForAnEmptyValue() {
        type.createValue(field, issue, null);

        assertThat(stored()).isEmpty();
        assertThat(type.getValueFromIssue(field, issue)).isNull();
    }

    @Test
    public void replacesTheValueItUpdates() {
        type.createValue(field, issue, FIFTY);
        type.updateValue(field, issue, BigDecimal.TEN);

        assertThat(stored()).containsExactly("EUR 10");
    }

    @Test
    public void emptiesTheFieldWhenTheValueBecomesNull() {
        type.createValue(field, issue, FIFTY);
        type.updateValue(field, issue, null);

        assertThat(stored()).isEmpty();
    }

    @Test
    public void treatsAnUnreadableDatabaseValueAsEmpty() {
        values.createValues(field, 1L, PersistenceFieldType.TYPE_LIMITED_TEXT, List.of("EUR lots"));

        assertThat(type.getValueFromIssue(field, issue)).isNull();
    }

    @Test
    public void hasNoValueForAnIssueThatIsNotStoredYet() {
        assertThat(type.getValueFromIssue(field, mock(Issue.class, invocation -> null)))
                .isNull();
    }

    @Test
    public void removesTheValuesOfAllIssues() {
        type.createValue(field, issue, FIFTY);

        assertThat(type.remove(field)).containsExactly(1L);
        assertThat(stored()).isEmpty();
    }

    @Test
    public void addsTheExceptionsMessageToTheFieldsErrors() {
        ErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(posted("5O"), errors, config);

        assertThat(errors.getErrors())
                .containsExactly(Map.entry("customfield_10000", "Budget must be a number, was 5O"));
        assertThat(errors.getReasons()).containsExactly(ErrorCollection.Reason.VALIDATION_FAILED);
    }

    @Test
    public void acceptsAValidAndAnEmptyForm() {
        ErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(posted("50"), errors, config);
        type.validateFromParams(new CustomFieldParamsImpl(field), errors, config);

        assertThat(errors.hasAnyErrors()).isFalse();
    }

    @Test
    public void readsTheValueOfAForm() {
        assertThat(type.getValueFromCustomFieldParams(posted("50"))).isEqualTo(FIFTY);
        assertThat(type.getValueFromCustomFieldParams(new CustomFieldParamsImpl(field)))
                .isNull();
        assertThatThrownBy(() -> type.getValueFromCustomFieldParams(posted("x")))
                .isInstanceOf(FieldValidationException.class);
    }

    @Test
    public void showsInTheFormWhatWasPosted() {
        assertThat(type.getStringValueFromCustomFieldParams(posted("5O"))).isEqualTo("5O");
    }

    @Test
    public void keepsAndForgetsTheDefaultValue() {
        assertThat(type.getDefaultValue(config)).isNull();

        type.setDefaultValue(config, FIFTY);
        assertThat(type.getDefaultValue(config)).isEqualTo(FIFTY);

        type.setDefaultValue(config, null);
        assertThat(type.getDefaultValue(config)).isNull();
    }

    @Test
    public void offersTheDefaultValueToTemplates() {
        type.setDefaultValue(config, FIFTY);
        FieldConfigItemType item = type.getConfigurationItemTypes().get(0);

        assertThat(item.getObjectKey()).isEqualTo("default");
        assertThat(item.getConfigurationObject(issue, config)).isEqualTo(FIFTY);
    }

    @Test
    public void writesTheValueIntoTheHistory() {
        assertThat(type.getChangelogValue(field, FIFTY)).isEqualTo("50");
        assertThat(type.getChangelogValue(field, null)).isEmpty();
        assertThat(type.getChangelogString(field, FIFTY)).isNull();
    }

    @Test
    public void givesSubclassesAMapAndAListToAddTo() {
        type.getVelocityParameters(issue, field, null).put("currency", "EUR");
        type.getConfigurationItemTypes().add(type.getConfigurationItemTypes().get(0));
    }

    @Test
    public void comparesValuesByTheirOwnEquality() {
        assertThat(type.valuesEqual(FIFTY, new BigDecimal("50"))).isTrue();
        assertThat(type.valuesEqual(FIFTY, null)).isFalse();
        assertThat(type.valuesEqual(null, null)).isTrue();
    }

    @Test
    public void canBeChangedInBulk() {
        assertThat(type.availableForBulkEdit(null)).isNull();
    }

    @Test
    public void takesKeyAndNameFromItsDescriptor() {
        CustomFieldTypeModuleDescriptor descriptor = mock(CustomFieldTypeModuleDescriptor.class);
        when(descriptor.getCompleteKey()).thenReturn("org.example:money");
        when(descriptor.getName()).thenReturn("Money");
        type.init(descriptor);

        assertThat(type.getKey()).isEqualTo("org.example:money");
        assertThat(type.getName()).isEqualTo("Money");
        assertThat(type.getDescriptor()).isSameAs(descriptor);
    }

    private List<Object> stored() {
        return values.getValues(field, 1L, PersistenceFieldType.TYPE_LIMITED_TEXT);
    }

    private CustomFieldParams posted(String value) {
        CustomFieldParams params = new CustomFieldParamsImpl(field);
        params.put(null, List.of(value));
        return params;
    }
}
