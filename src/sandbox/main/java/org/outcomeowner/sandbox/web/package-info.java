/**
 * The web server: logins, tokens, headers and the way a request finds its page. A page elsewhere implements {@link
 * org.outcomeowner.sandbox.web.Page}; everything before and after it happens here.
 */
package org.outcomeowner.sandbox.web;
