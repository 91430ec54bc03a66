/** Accounts: who may log in, as which person, in which roles of which bodies, from when to when. */
package kz.bagalau.model.account;
