/** Pages for which administrators repeat their password. */
package com.atlassian.sal.api.websudo;
