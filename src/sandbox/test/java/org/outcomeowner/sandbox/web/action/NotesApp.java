package org.outcomeowner.sandbox.web.action;

import org.outcomeowner.sandbox.host.AppBuilder;

/** An app with a page of administration, a page of a project's settings, an open page and two servlets. */
final class NotesApp {
    private NotesApp() {}

    static AppBuilder build() {
        return new AppBuilder("foreign.notes")
                .imports(
                        "com.atlassian.jira.web.action",
                        "com.atlassian.jira.security.request",
                        "com.atlassian.jira.security.xsrf",
                        "com.atlassian.sal.api.websudo",
                        "com.atlassian.annotations.security",
                        "com.atlassian.webresource.api.assembler",
                        "webwork.action",
                        "jakarta.servlet",
                        "jakarta.servlet.http")
                .source("Note", NOTE)
                .source("OpenNote", OPEN)
                .source("Echo", ECHO)
                .source("Secret", SECRET)
                .source("Paper", "public class Paper { public String sheet() { return \"a4\"; } }")
                .components("foreign.Paper")
                .serviceImports("com.atlassian.webresource.api.assembler.PageBuilderService")
                .file("note.vm", """
                        <html><head><title>Notes &amp; more</title><meta name="decorator" content="atl.admin">
                        <meta name="admin.active.tab" content="note-link"></head><body>
                        <p>text=$!text; count=$!count; tags=$!tags.size(); hidden=$!hidden; error=$!problems.get("count");
                        $!action.text</p><form><input type="hidden" name="atl_token" value="$atl_token"></form></body></html>
                        """)
                .file("open.vm", """
                        <html><head><title>Open</title><meta name='decorator' content='admin'>
                        <meta name='projectKey' content='$!projectKey'>
                        <meta name='admin.active.section' content='atl.jira.proj.config'></head>
                        <body>$i18n.locale.language $baseurl</body></html>
                        """)
                .file("notes.css", "p { color: black }")
                .module("""
                        <webwork1 key="actions" class="java.lang.Object"><actions>
                          <action name="foreign.Note" alias="Note" roles-required="admin">
                            <view name="input">/note.vm</view><view name="success">/note.vm</view>
                            <command name="burn" alias="BurnNote"/>
                          </action>
                          <action name="foreign.OpenNote" alias="OpenNote"><view name="success">/open.vm</view></action>
                        </actions></webwork1>
                        <webwork1 key="old" class="java.lang.Object" state="disabled"><actions>
                          <action name="foreign.Note" alias="OldNote"><view name="input">/note.vm</view></action>
                        </actions></webwork1>
                        <servlet key="echo" class="foreign.Echo"><url-pattern>/echo/*</url-pattern>
                          <init-param><param-name>greeting</param-name><param-value>hello</param-value></init-param></servlet>
                        <servlet key="secret" class="foreign.Secret"><url-pattern>/secret</url-pattern></servlet>
                        <web-section key="notes" location="admin_plugins_menu"><label>Notes</label></web-section>
                        <web-section key="empty" location="admin_plugins_menu"><label>Without links</label></web-section>
                        <web-item key="note" section="admin_plugins_menu/notes"><label>All notes</label>
                          <link linkId="note-link">/secure/Note!default.jspa</link></web-item>
                        <web-item key="of-project" section="atl.jira.proj.config/projectgroup4"><label>Notes of it</label>
                          <link linkId="project-notes">/secure/OpenNote.jspa?projectKey=$projectKeyEncoded</link></web-item>
                        <web-item key="broken" section="atl.jira.proj.config/projectgroup4"><label>Broken</label>
                          <link>/x#if(</link></web-item>
                        <web-resource key="style"><resource type="download" name="notes.css" location="notes.css"/></web-resource>
                        <velocity-allowlist key="allowed">
                          <method>foreign.Note#getText()</method><method>foreign.Note#getCount()</method>
                          <method>foreign.Note#getTags()</method><method>foreign.Note#getProblems()</method><method>foreign.OpenNote#getProjectKey()</method>
                        </velocity-allowlist>
                        """);
    }

    private static final String NOTE = """
            import com.atlassian.jira.security.request.*;
            import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
            import com.atlassian.sal.api.websudo.WebSudoRequired;
            import java.util.List;

            @WebSudoRequired
            public class Note extends com.atlassian.jira.web.action.JiraWebActionSupport {
                private final Paper paper;
                private String text = "";
                private long count;
                private String[] tags = {};
                private boolean urgent;

                public Note(Paper paper) { this.paper = paper; }
                @Override @SupportedMethods(RequestMethod.GET) public String doDefault() { return INPUT; }
                @Override protected void doValidation() { if (text.isEmpty()) addError("text", "Type"); }
                @Override @RequiresXsrfCheck protected String doExecute() {
                    return urgent ? getRedirect("/secure/Note!default.jspa?saved=" + paper.sheet()) : SUCCESS;
                }
                @RequiresXsrfCheck public String doBurn() { throw new IllegalStateException("on fire"); }
                public String getText() { return text; }
                public void setText(String text) { this.text = text; }
                public long getCount() { return count; }
                public void setCount(long count) { this.count = count; }
                public List<String> getTags() { return List.of(tags); }
                public void setTags(String[] tags) { this.tags = tags; }
                public void setUrgent(boolean urgent) { this.urgent = urgent; }
                public java.util.Map<String, String> getProblems() { return getErrors(); }
                public String getHidden() { return "must not be shown"; }
            }
            """;

    private static final String OPEN = """
            import com.atlassian.jira.security.request.*;
            import com.atlassian.webresource.api.assembler.PageBuilderService;

            @SupportedMethods({RequestMethod.GET, RequestMethod.POST})
            public class OpenNote extends com.atlassian.jira.web.action.JiraWebActionSupport {
                private final PageBuilderService page;
                private String projectKey;

                public OpenNote(PageBuilderService page) { this.page = page; }
                @Override protected String doExecute() {
                    if (getLoggedInUser() == null) { return PERMISSION_VIOLATION_RESULT; }
                    page.assembler().resources().requireWebResource("foreign.notes:style");
                    return SUCCESS;
                }
                public String getProjectKey() { return projectKey; }
                public void setProjectKey(String projectKey) { this.projectKey = projectKey; }
            }
            """;

    private static final String ECHO = """
            import jakarta.servlet.http.*;

            public class Echo extends HttpServlet {
                @Override protected void doGet(HttpServletRequest q, HttpServletResponse a) throws java.io.IOException {
                    String said = getInitParameter("greeting") + " " + q.getServletPath() + " " + q.getPathInfo();
                    if (q.getParameter("framed") == null) { a.setContentType("text/plain"); a.getWriter().write(said); return; }
                    a.setContentType("text/html");
                    a.getWriter().write("<html><head><title>Echo</title><meta name='decorator' content='atl.general'>"
                            + "</head><body><b>" + said + "</b></body></html>");
                }
                @Override protected void doPost(HttpServletRequest q, HttpServletResponse a) throws java.io.IOException {
                    a.getWriter().write("taken");
                }
            }
            """;

    private static final String SECRET = """
            import jakarta.servlet.http.*;

            @com.atlassian.annotations.security.AdminOnly
            public class Secret extends HttpServlet {
                @Override protected void doGet(HttpServletRequest q, HttpServletResponse a) throws java.io.IOException {
                    a.getWriter().write("the secret");
                }
            }
            """;
}
