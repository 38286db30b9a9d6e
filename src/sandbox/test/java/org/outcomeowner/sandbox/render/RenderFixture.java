package org.outcomeowner.sandbox.render;

import java.nio.file.Path;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.host.AppView;
import org.outcomeowner.sandbox.host.HostFixture;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A host with apps and this package. */
final class RenderFixture extends HostFixture {
    RenderFixture() {
        super(Render.class);
    }

    AppView install(AppBuilder app) {
        Path jar = app.build(folder());
        return apps().install(jar);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = TemplateEngine.class)
    @Import(FakeUser.class)
    static class Render {}
}
