/**
 * Evaluations given in confidence: who is asked, their sealed answers, and the closing after which nothing joins an answer to a person.
 *
 * <p>The guarantee holds against every account, every reader of the database, its logs and its dumps. It does not hold against somebody
 * who has both a dump from before the closing and the master key: keep the key's file and its copy apart from data and backups.
 */
package kz.bagalau.survey;
