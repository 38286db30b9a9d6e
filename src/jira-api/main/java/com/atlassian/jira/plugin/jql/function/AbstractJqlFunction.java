package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/**
 * Base class for functions: name and list come from the module.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/server.
 */
public abstract class AbstractJqlFunction implements JqlFunction {

    private JqlFunctionModuleDescriptor moduleDescriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.moduleDescriptor = moduleDescriptor;
    }

    /** The module it was made for. */
    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        return moduleDescriptor;
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    /** Texts in the language of the user who is logged in. */
    protected I18nHelper getI18n() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
    }

    /** An error unless the call has exactly that many arguments. */
    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            // Jira's own text comes from its language files; the sandbox speaks English.
            messages.addErrorMessage("Function '%s' expected '%d' arguments but received '%d'."
                    .formatted(operand.getName(), expected, given));
        }
        return messages;
    }
}
