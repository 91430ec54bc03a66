/** One's own account: password, language, roles, and who looked at one's results. */
package kz.bagalau.web.account;
