/** Data of demonstrations: made up, always the same, never mixed with real data. */
package kz.bagalau.demo;
