/** The administrator's pages: accounts and the audit trail. */
package kz.bagalau.web.admin;
