package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.render.TemplateSource;

/** A kind of condition, validator or post function, of an app or of Jira itself. */
interface PartModule {
    String key();

    String name();

    String description();

    /** The class that a workflow names and OSWorkflow runs. */
    String className();

    /** A new factory; it turns forms into arguments and arguments into what templates show. */
    WorkflowPluginFactory factory();

    /** The template for {@code view}, {@code input-parameters} or {@code edit-parameters}. */
    Optional<TemplateSource> template(String resourceName);

    /** Arguments besides the factory's. */
    Map<String, String> fixedArguments();

    /** False where transitions of the type may not have it. */
    boolean addableTo(String actionType);
}
