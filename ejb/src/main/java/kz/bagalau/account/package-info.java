/** Accounts: logging in, one's own account, and the administrator's work with everybody's. */
package kz.bagalau.account;
