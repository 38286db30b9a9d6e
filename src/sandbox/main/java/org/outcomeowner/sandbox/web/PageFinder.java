package org.outcomeowner.sandbox.web;

import java.util.Optional;

/** Finds pages that come and go, such as those of apps. Every bean of this type is asked where the sandbox has no page of its own. */
public interface PageFinder {
    /** The page at the path below the context path. */
    Optional<Page> find(String path);
}
