/** Forms that no other site can send, for servlets. */
package com.atlassian.sal.api.xsrf;
