/** What the browser is told beside a page: security headers, caching. */
package kz.bagalau.web.http;
