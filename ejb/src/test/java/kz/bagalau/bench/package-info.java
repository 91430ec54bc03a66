/** The bench of a year: how long the services take on PostgreSQL, beside plain JDBC batches that write the same rows. Run by {@code ./bagalau bench year}. */
package kz.bagalau.bench;
