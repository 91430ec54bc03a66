/** Benchmarks of the law: our rules with their explanation, the same arithmetic by hand, and the same rules in a DMN engine. */
package kz.bagalau.bench;
