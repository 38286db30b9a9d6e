package webwork.action;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Base of actions: keeps errors, validates before it executes, and finds the method of a command: the command {@code save} is the
 * method {@code doSave()}. Commands are not validated.
 *
 * <p>Source: Javadoc of opensymphony-webwork 1.4-atlassian-17, docs.atlassian.com/DAC/javadoc, same class; Jira 10.3.21 Javadoc,
 * docs.atlassian.com/software/jira/docs/api, same class. That a command is not validated: webwork-devel mailing list on
 * sourceforge.net, 2002-03-12.
 */
public class ActionSupport implements Action {

    /** Name of the command; null or empty for none. */
    protected String command;

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Collection<String> messages = new ArrayList<>();

    /** For subclasses. */
    public ActionSupport() {}

    /** What to do, in place of {@link #doExecute()}. */
    public void setCommand(String command) {
        this.command = command;
    }

    /** What to do, in place of {@link #doExecute()}; null for nothing else. */
    public String getCommandName() {
        return command;
    }

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return invokeCommand();
        }
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    /** The command {@code default}: shows the form. */
    public String doDefault() throws Exception {
        return INPUT;
    }

    /** Does what the action is there for. */
    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    /** Adds the errors of what was typed; with an error nothing is executed. */
    protected void doValidation() {}

    /** Whether there is any error. */
    public boolean invalidInput() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    /** Adds a message to a field. */
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    /** Adds a message that belongs to no field. */
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    /** Field to message; never null. */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** Messages that belong to no field; never null. */
    public Collection<String> getErrorMessages() {
        return messages;
    }

    private String invokeCommand() throws Exception {
        String name = "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        Method method = getClass().getMethod(name);
        try {
            return (String) method.invoke(this);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
