/** Terms: the last day of every term of a case, how it was counted, and whether it runs, was kept, was missed or is impossible. */
package kz.bagalau.watch;
