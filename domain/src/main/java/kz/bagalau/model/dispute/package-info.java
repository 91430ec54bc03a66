/** Disagreements about the procedure of the evaluation, which HR settles with all concerned. */
package kz.bagalau.model.dispute;
