/** What a list asks of a task's query service, and what it gets: search, filter, sort and paging happen in the database. */
package kz.bagalau.list;
