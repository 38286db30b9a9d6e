package org.outcomeowner.sandbox.render;

import java.nio.file.Path;
import java.util.List;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.host.AppView;
import org.outcomeowner.sandbox.host.HostFixture;

/** A host with apps and this package. */
final class RenderFixture extends HostFixture {
    RenderFixture() {
        super(List.of(TemplateEngine.class.getPackage()), FakeUser.class);
    }

    AppView install(AppBuilder app) {
        Path jar = app.build(folder());
        return apps().install(jar);
    }
}
