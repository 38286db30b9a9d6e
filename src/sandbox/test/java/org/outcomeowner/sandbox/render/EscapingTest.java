package org.outcomeowner.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

public class EscapingTest {
    private static final String HOSTILE = "<script>alert('1' & \"2\")</script>";
    private static final String HARMLESS = "&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;";
    private static final Map<String, Object> CONTEXT = Map.of("value", HOSTILE);

    @Rule
    public final FolderApps apps = new FolderApps();

    @Test
    public void escapesEveryReference() {
        assertThat(render("$value|$!value|${value}|$!{value}", CONTEXT))
                .isEqualTo(String.join("|", HARMLESS, HARMLESS, HARMLESS, HARMLESS));
    }

    @Test
    public void escapesWhatAMapHolds() {
        Map<String, Object> context = Map.of("row", Map.of("name", HOSTILE));

        assertThat(render("$row.name $row.get('name') $row['name']", context))
                .isEqualTo(String.join(" ", HARMLESS, HARMLESS, HARMLESS));
    }

    @Test
    public void escapesTheArgumentOfAMacroOnce() {
        assertThat(render("#macro (show $x)<b title=\"$x\">$x</b>#end#show ($value)", CONTEXT))
                .isEqualTo("<b title=\"%s\">%s</b>".formatted(HARMLESS, HARMLESS));
    }

    @Test
    public void escapesWhatAMacroPassesOnToAnotherOnce() {
        String macros = "#macro (inner $y)$y#end#macro (outer $x)#inner ($x)#end";

        assertThat(render(macros + "#outer ($value)", CONTEXT)).isEqualTo(HARMLESS);
    }

    @Test
    public void escapesAReferenceWithinAStringOnce() {
        assertThat(render("#set ($text = \"<$value>\")$text", CONTEXT)).isEqualTo("&lt;" + HARMLESS + "&gt;");
    }

    @Test
    public void leavesAReferenceWithinAStringAsItIsForComparisons() {
        assertThat(render("#if (\"$value\" == $value)same#end", CONTEXT)).isEqualTo("same");
    }

    @Test
    public void escapesWithinABlockOnce() {
        assertThat(render("#define ($block)<i>$value</i>#end$block", CONTEXT)).isEqualTo("<i>" + HARMLESS + "</i>");
    }

    @Test
    public void escapesInTheBodyOfAMacroOnce() {
        assertThat(render("#macro (wrap)<u>$bodyContent</u>#end#@wrap()$value#end", CONTEXT))
                .isEqualTo("<u>" + HARMLESS + "</u>");
    }

    @Test
    public void escapesInAParsedTemplateOfTheSameAppOnce() {
        apps.write("app", "part.vm", "<p>$value</p>");

        assertThat(render("#parse ('part.vm')", CONTEXT)).isEqualTo("<p>" + HARMLESS + "</p>");
    }

    @Test
    public void escapesWhatIsEvaluatedOnce() {
        assertThat(render("#evaluate ('<p>$value</p>')", CONTEXT)).isEqualTo("<p>" + HARMLESS + "</p>");
    }

    @Test
    public void escapesNothingInATemplateThatSaysSoAnywhere() {
        assertThat(render("$value#if (false)#disable_html_escaping()#end", CONTEXT))
                .isEqualTo(HOSTILE);
    }

    @Test
    public void goesOnEscapingInTheTemplatesThatOneWithoutEscapingParses() {
        apps.write("app", "part.vm", "$value");

        assertThat(render("#disable_html_escaping()#parse ('part.vm')$value", CONTEXT))
                .isEqualTo(HARMLESS + HOSTILE);
    }

    @Test
    public void escapesInATemplateThatAsksForIt() {
        assertThat(render("#enable_html_escaping()$value", CONTEXT)).isEqualTo(HARMLESS);
    }

    @Test
    public void escapesNothingThatAnHtmlSafeMethodReturns() {
        Map<String, Object> context = Map.of("texts", new Texts());

        assertThat(engine().render(TemplateSource.host("org/outcomeowner/sandbox/render/safe.vm"), context))
                .isEqualToIgnoringNewLines("<br> <br> &lt;br&gt; &lt;br&gt;&lt;<br>");
    }

    @Test
    public void trustsNamesInTemplatesOfTheHostOnly() {
        Map<String, Object> context = Map.of("partHtml", "<hr>");

        assertThat(render("$partHtml $!{partHtml}", context)).isEqualTo("&lt;hr&gt; &lt;hr&gt;");
        assertThat(engine().render(TemplateSource.host("org/outcomeowner/sandbox/render/names.vm"), context))
                .isEqualToIgnoringNewLines("<hr> <hr> &lt;hr&gt;");
    }

    @Test
    public void escapesInTheFramesOfFieldsEvenForATemplateThatDoesNot() {
        String template = """
                #disable_html_escaping()
                #customControlHeader ($action $field.id $field.name true $displayParameters $auiparams)
                #customControlFooter ($action $field.id $!layout.fieldDescription $displayParameters $auiparams)""";
        Map<String, Object> context = new HashMap<>();
        context.put("field", Map.of("id", "customfield_1", "name", HOSTILE));
        context.put("layout", Map.of("fieldDescription", HOSTILE));
        context.put("action", Map.of("errors", Map.of("customfield_1", HOSTILE)));

        assertThat(render(template, context))
                .contains(
                        "<label for=\"customfield_1\">" + HARMLESS,
                        "data-field=\"customfield_1\">" + HARMLESS + "</div>",
                        "<div class=\"description\">" + HARMLESS + "</div>")
                .doesNotContain(HOSTILE);
    }

    @Test
    public void leavesTheFrameOutWhereThereIsNoHeader() {
        String template = """
                #customControlHeader ($action "f" "Name" false $displayParameters $auiparams)<input>
                #customControlFooter ($action "f" $!description $displayParameters $auiparams)""";

        assertThat(render(template, Map.of("displayParameters", Map.of("noHeader", "true"))))
                .isEqualToIgnoringWhitespace("<input>");
    }

    @Test
    public void putsCommasBetweenTheElementsOfAList() {
        assertThat(render("#foreach ($n in $list)$n#comma($list)#end", Map.of("list", List.of(1, 2, 3))))
                .isEqualTo("1, 2, 3");
    }

    @Test
    public void namesTemplateAndPlaceOfASyntaxError() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> render("fine\n  #if ($value\n", CONTEXT))
                .withMessage("Template app:page.vm, line 2, column 14: Encountered \"<EOF>\"");
    }

    @Test
    public void namesTemplateAndPlaceOfACallThatFails() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> render("\n$value.substring(99)", CONTEXT))
                .withMessageStartingWith("Template app:page.vm, line 2, column 8: ");
    }

    @Test
    public void namesATemplateThatIsMissing() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> engine().render(TemplateSource.app("app", "none.vm"), CONTEXT))
                .withMessageContaining("app:none.vm");
    }

    @Test
    public void leavesNoFolderUpwards() {
        apps.write("other", "secret.vm", "secret");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> engine().render(TemplateSource.app("app", "../other/secret.vm"), CONTEXT));
    }

    @Test
    public void rendersTheNewTemplateAfterAnAppChanged() {
        VelocityTemplateEngine engine = engine();
        TemplateSource source = apps.write("app", "page.vm", "old");
        assertThat(engine.render(source, Map.of())).isEqualTo("old");

        apps.write("app", "page.vm", "new");

        assertThat(engine.render(source, Map.of())).isEqualTo("new");
    }

    private VelocityTemplateEngine engine() {
        return new VelocityTemplateEngine(apps, apps);
    }

    private String render(String template, Map<String, Object> context) {
        return engine().render(apps.write("app", "page.vm", template), context);
    }

    /** Has a method whose interface says that it returns HTML. */
    public interface Snippets {
        @HtmlSafe
        String getSafe();
    }

    public static final class Texts implements Snippets {
        @Override
        public String getSafe() {
            return "<br>";
        }

        public String plain() {
            return "<br>";
        }
    }
}
