/** What becomes of a result: acquaintance, refusal, appeal, consequences, keeping, who may see it. */
package kz.bagalau.law.result;
