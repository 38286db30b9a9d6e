package org.outcomeowner.sandbox.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.user.Translations;

public class BundleTextsTest {
    @ClassRule
    public static final RenderFixture HOST = new RenderFixture();

    private I18nHelper english;

    @BeforeClass
    public static void installTwoApps() {
        HOST.install(app("first.app", "first")
                .file("i18n/first.properties", """
                        plain=It''s done
                        one=It''s {0}
                        three={0}, {1}, {2}
                        quoted='{0}' is {0}
                        broken={0
                        number={0}
                        where=anywhere
                        english=only English
                        """)
                .file("i18n/first_pt.properties", "where=em algum lugar\n")
                .file("i18n/first_pt_BR.properties", "where=no Brasil – já\n"));
        HOST.install(app("second.app", "second").file("i18n/second.properties", "second=of the second app\n"));
    }

    @Before
    public void speakEnglish() {
        english = in(Locale.ENGLISH);
    }

    @Test
    public void readsTwoApostrophesAsOneWithAndWithoutValues() {
        assertThat(english.getText("plain")).isEqualTo("It's done");
        assertThat(english.getText("one", "mine")).isEqualTo("It's mine");
    }

    @Test
    public void leavesAloneWhatStandsBetweenApostrophes() {
        assertThat(english.getText("quoted", "x")).isEqualTo("{0} is x");
    }

    @Test
    public void takesValuesOneByOneAsListOrAsArray() {
        assertThat(english.getText("three", "a", "b", "c")).isEqualTo("a, b, c");
        assertThat(english.getText("three", List.of("a", "b", "c"))).isEqualTo("a, b, c");
        assertThat(english.getText("three", new Object[] {"a", "b", "c"})).isEqualTo("a, b, c");
        assertThat(english.getText("number", 1234L)).isEqualTo("1,234");
    }

    @Test
    public void writesNumbersAsTheLanguageDoes() {
        assertThat(in(Locale.GERMAN).getText("number", 1234L)).isEqualTo("1.234");
    }

    @Test
    public void takesABracketWithinAValueForText() {
        assertThat(english.getText("one", "{1}")).isEqualTo("It's {1}");
    }

    @Test
    public void givesATextThatIsNoPatternAsItStands() {
        assertThat(english.getText("broken", "x")).isEqualTo("{0");
    }

    @Test
    public void givesTheKeyWhereThereIsNoText() {
        assertThat(english.getText("no.such.key")).isEqualTo("no.such.key");
        assertThat(english.getText("It's {0}", "x")).isEqualTo("It's {0}");
    }

    @Test
    public void prefersTheCountryToTheLanguageAndThatToEnglish() {
        Locale brazil = new Locale("pt", "BR");

        assertThat(in(brazil).getText("where")).isEqualTo("no Brasil – já");
        assertThat(in(new Locale("pt")).getText("where")).isEqualTo("em algum lugar");
        assertThat(in(Locale.JAPAN).getText("where")).isEqualTo("anywhere");
        assertThat(in(brazil).getText("english")).isEqualTo("only English");
    }

    @Test
    public void forgetsTheTextsOfADisabledApp() {
        assertThat(english.getText("second")).isEqualTo("of the second app");

        HOST.apps().disable("second.app");

        assertThat(english.getText("second")).isEqualTo("second");
    }

    private static I18nHelper in(Locale locale) {
        return HOST.bean(Translations.class).in(locale);
    }

    private static AppBuilder app(String key, String bundle) {
        return new AppBuilder(key).module("<resource type='i18n' name='i18n' location='i18n/%s'/>".formatted(bundle));
    }
}
