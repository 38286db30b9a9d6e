package org.outcomeowner.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.rules.ExternalResource;

/** Chromium, once for all tests, with a fresh session for each. Pictures go to {@code target/screenshots}. */
final class Browser extends ExternalResource {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static com.microsoft.playwright.Browser chromium;

    private final RunningSandbox sandbox;
    private BrowserContext session;
    private Page page;

    Browser(RunningSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    protected void before() {
        session = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale("en-US"));
        page = session.newPage();
    }

    @Override
    protected void after() {
        session.close();
    }

    /** What the user sees. */
    Page page() {
        return page;
    }

    /** Logs in as a demo user, in a session that nobody has used. */
    Browser as(String user) {
        session.clearCookies();
        page.navigate(sandbox.url() + "/login");
        page.getByLabel("Username").fill(user);
        page.getByLabel("Password").fill(user);
        page.locator("#login-form-submit").click();
        page.locator("#header-user").waitFor();
        return this;
    }

    /** Goes to a page below the context path. */
    Page open(String path) {
        page.navigate(sandbox.url() + path);
        return page;
    }

    /** Keeps what is shown under this name. */
    void picture(String name) {
        Path file = RunningSandbox.workFolder().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create();
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).ifPresent(options::setExecutablePath);
            chromium = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
