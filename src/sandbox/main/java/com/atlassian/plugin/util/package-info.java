/** The one type that the library of Active Objects expects from its host beside those that measure. It knows nothing. */
package com.atlassian.plugin.util;
