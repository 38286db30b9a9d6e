/** Scripts and styles of a page. */
package com.atlassian.webresource.api.assembler;
