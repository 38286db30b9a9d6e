package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Imitates {@link UserBeanFactory}. There are no avatars in the sandbox. */
@Component
final class SandboxUserBeanFactory implements UserBeanFactory {
    private final JiraBaseUrls urls;

    SandboxUserBeanFactory(JiraBaseUrls urls) {
        this.urls = urls;
    }

    @Override
    public UserJsonBean createBean(ApplicationUser user, ApplicationUser loggedInUser) {
        if (user == null) {
            return null;
        }
        UserJsonBean bean = new UserJsonBean();
        bean.setSelf(
                urls.restApi2BaseUrl() + "user?username=" + URLEncoder.encode(user.getName(), StandardCharsets.UTF_8));
        bean.setName(user.getName());
        bean.setKey(user.getKey());
        bean.setEmailAddress(user.getEmailAddress());
        bean.setAvatarUrls(Map.of());
        bean.setDisplayName(user.getDisplayName());
        bean.setActive(user.isActive());
        return bean;
    }
}
