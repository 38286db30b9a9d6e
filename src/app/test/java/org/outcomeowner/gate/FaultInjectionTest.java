package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.lang.reflect.Array;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.jira.Incidents;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.AuthorityPolicy;
import org.outcomeowner.rules.Grantors;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.OwnerPolicy;
import org.outcomeowner.rules.Policy;

/** Lets each service that the gate uses fail in turn. Which those are is read from the constructors, so that none is forgotten. */
public class FaultInjectionTest {
    private static final List<Function<Gate, Validator>> VALIDATORS =
            List.of(ReadyToStartValidator::new, ResultRecordedValidator::new);
    /** The gate looks at the outcome after the transition, so it asks for neither history nor stored comments; and it stores nothing. */
    private static final Set<Class<?>> NOT_ASKED = Set.of(
            ChangeHistoryManager.class, CommentManager.class, GenericConfigManager.class, ClusterLockService.class);
    /** Without these nobody knows that nothing is to be enforced. */
    private static final Set<Class<?>> TELL_THE_MODE =
            Set.of(PluginSettingsFactory.class, TimeZoneManager.class, Clock.class);

    private final Transition transition = new Transition();
    private final Map<Class<?>, Object> host = new HashMap<>();
    private final List<String> incidents = new ArrayList<>();

    /** An epic without result whose people have to be looked up in every way that a policy can ask for. */
    @Before
    public void lacksEverythingThatMakesTheGateAsk() throws ClassNotFoundException {
        transition.epic.result(MeasuredResult.empty());
        transition.showing(transition.jira.fields.result);
        ProjectRole leads = mock(ProjectRole.class);
        when(transition.jira.roles.getProjectRole(anyLong())).thenReturn(leads);
        when(transition.jira.roles.isUserInProjectRole(any(), any(), any())).thenReturn(true);
        policy(Mode.ENFORCE);
        host.put(CustomFieldManager.class, transition.jira.fields.manager);
        host.put(CustomFieldValuePersister.class, transition.jira.values);
        host.put(GenericConfigManager.class, mock(GenericConfigManager.class));
        host.put(UserManager.class, transition.jira.users);
        host.put(PermissionManager.class, transition.jira.permissions);
        host.put(GroupManager.class, transition.jira.groups);
        host.put(ProjectRoleManager.class, transition.jira.roles);
        host.put(CommentManager.class, transition.jira.comments);
        host.put(ChangeHistoryManager.class, transition.jira.history);
        host.put(FieldScreenManager.class, transition.jira.screens);
        host.put(ApplicationProperties.class, transition.jira.properties);
        host.put(JiraAuthenticationContext.class, transition.jira.authentication);
        host.put(PluginSettingsFactory.class, transition.jira.settingsFactory());
        host.put(TimeZoneManager.class, transition.jira.timeZones());
        host.put(Clock.class, transition.jira.clock());
        host.put(ClusterLockService.class, mock(ClusterLockService.class));
        host.put(
                ActiveObjects.class,
                mock(ActiveObjects.class, call -> Array.newInstance(call.<Class<?>>getArgument(0), 0)));
        host.put(
                Class.forName("org.outcomeowner.waiver.WaiverStore"),
                Class.forName("org.outcomeowner.waiver.ActiveObjectsWaiverStore"));
        host.put(Incidents.class, new Incidents() {
            @Override
            public String report(String what, Throwable cause) {
                String id = super.report(what, cause);
                incidents.add(id);
                return id;
            }
        });
    }

    @Test
    public void whateverFailsTheGateRefusesWithAnIdThatIsInTheLog() {
        for (Function<Gate, Validator> validator : VALIDATORS) {
            for (Class<?> service : services()) {
                incidents.clear();
                Outcome outcome = runWithout(service, validator);
                assertThat(outcome.asked).as(service.getName()).isEqualTo(!NOT_ASKED.contains(service));
                if (outcome.asked) {
                    assertRefusedWithAnId(outcome, service);
                }
            }
        }
    }

    @Test
    public void onlyAPolicyThatCouldBeReadCanSayThatNothingIsEnforced() {
        for (Mode mode : List.of(Mode.OBSERVE, Mode.WARN)) {
            policy(mode);
            for (Class<?> service : services()) {
                incidents.clear();
                Outcome outcome = runWithout(service, ResultRecordedValidator::new);
                if (TELL_THE_MODE.contains(service)) {
                    assertRefusedWithAnId(outcome, service);
                } else {
                    assertThat(outcome.refusal)
                            .as(mode + " " + service.getName())
                            .isNull();
                    assertThat(incidents.size()).as(service.getName()).isEqualTo(outcome.asked ? 1 : 0);
                }
            }
        }
    }

    @Test
    public void aPolicyThatCannotBeReadRefuses() {
        policy(Mode.OBSERVE);
        transition.jira.settings.replaceAll((key, document) -> "{damaged");
        Gate gate = new Wiring(host).get(Gate.class);
        InvalidInputException refusal = transition.refusal(new ResultRecordedValidator(gate));
        assertThat(refusal.getGenericErrors().toString()).contains(incidents.get(0));
    }

    /** A failing mock answers nothing, so that it is known whether anybody asked it. */
    private Outcome runWithout(Class<?> service, Function<Gate, Validator> validator) {
        AtomicBoolean asked = new AtomicBoolean();
        Object broken = mock(service, call -> {
            asked.set(true);
            throw new IllegalStateException(service.getSimpleName() + " is down");
        });
        Map<Class<?>, Object> without = new HashMap<>(host);
        without.put(service, broken);
        Gate gate = new Wiring(without).get(Gate.class);
        InvalidInputException refusal = transition.refusal(validator.apply(gate));
        return new Outcome(refusal, asked.get());
    }

    private void assertRefusedWithAnId(Outcome outcome, Class<?> service) {
        assertThat(outcome.refusal).as(service.getName()).isNotNull();
        assertThat(incidents).as(service.getName()).isNotEmpty();
        assertThat(outcome.refusal.getGenericErrors().toString())
                .as(service.getName())
                .contains(incidents.get(0));
    }

    private Set<Class<?>> services() {
        Wiring wiring = new Wiring(host);
        wiring.get(Gate.class);
        return new LinkedHashSet<>(wiring.host());
    }

    private void policy(Mode mode) {
        Policy policy = Policy.defaults()
                .with(ModePlan.always(mode))
                .with(new AuthorityPolicy(true, false, new Grantors(Set.of("managers"), Set.of(10_002L))))
                .with(new OwnerPolicy(Set.of("robots"), Optional.empty()));
        PolicyParts.save(transition.jira.policies(), policy);
    }

    private record Outcome(InvalidInputException refusal, boolean asked) {}
}
