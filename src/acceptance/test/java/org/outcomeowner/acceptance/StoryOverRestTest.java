package org.outcomeowner.acceptance;

import java.net.URI;
import org.junit.ClassRule;
import org.junit.Test;

public class StoryOverRestTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Test
    public void anEpicIsOwnedRefusedMeasuredAndClosed() {
        new Story(URI.create(SANDBOX.url())).tell();
    }
}
