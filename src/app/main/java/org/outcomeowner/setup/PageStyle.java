package org.outcomeowner.setup;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.springframework.stereotype.Component;

/** The look of these pages, loaded by them alone. */
@Component
public final class PageStyle {
    private static final String RESOURCE = "org.outcomeowner.outcome-owner:setup-pages";

    private final PageBuilderService pageBuilder;

    public PageStyle(PageBuilderService pageBuilder) {
        this.pageBuilder = pageBuilder;
    }

    /** For the page that is being made. */
    void require() {
        pageBuilder.assembler().resources().requireWebResource(RESOURCE);
    }
}
