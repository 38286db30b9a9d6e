package org.outcomeowner.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The demo data as written in {@code demo.json}. Lists and maps left out there are empty here. */
record DemoPlan(
        List<String> groups,
        List<Person> people,
        Map<String, String> statuses,
        List<String> resolutions,
        List<String> roles,
        Map<String, Map<String, List<String>>> permissionSchemes,
        List<Level> securityLevels,
        List<Workflow> workflows,
        List<Project> projects,
        List<IssueStory> issuesBeforeTheApps,
        List<FieldPlan> fields,
        Map<String, List<String>> screens,
        List<Part> transitionParts,
        List<IssueStory> issues) {

    /** A user; the password is the name. */
    record Person(String name, String displayName, List<String> groups, boolean inactive) {}

    /** A security level of the one demo security scheme. */
    record Level(String name, List<String> holders) {}

    /**
     * A workflow and the issue types it serves; none means all others.
     *
     * @param unused true if no project has it
     * @param draft what its draft has besides; none means that it has no draft
     */
    record Workflow(
            String name,
            List<String> issueTypes,
            boolean unused,
            List<StepPlan> steps,
            List<Transition> transitions,
            List<Transition> draft) {}

    /** A step for a status. */
    record StepPlan(String status, Map<String, String> properties) {}

    /**
     * A transition; without {@code from} it leads from everywhere.
     *
     * @param shared the statuses it leads from if several share it; {@code from} is left out then
     * @param branch where else it leads, for some; null for nowhere
     */
    record Transition(String name, String from, List<String> shared, String to, String screen, Branch branch) {}

    /** Where a transition leads when the condition holds, which is given by its arguments. */
    record Branch(String to, Map<String, String> condition) {}

    /** A project. */
    record Project(
            String key,
            String name,
            String lead,
            String permissionScheme,
            boolean securityLevels,
            Map<String, List<String>> roles) {}

    /** A custom field that an administrator creates if an app brings its type. */
    record FieldPlan(String name, String type, List<String> issueTypes, boolean required) {}

    /** A condition, validator or post function of an app, hung on a transition. */
    record Part(String workflow, String transition, String kind, String module, Map<String, String> form) {}

    /** An issue and what people do with it; {@code fields} are by name. */
    record IssueStory(String project, String type, String by, Map<String, JsonNode> fields, List<Deed> then) {}

    /** An edit, or a transition if one is named. */
    record Deed(String by, String transition, Map<String, JsonNode> fields, String comment) {}
}
