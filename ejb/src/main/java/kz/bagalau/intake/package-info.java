/**
 * Plans, quarters and sheets that were signed on paper enter in bulk: a workbook made for a cycle ({@link kz.bagalau.intake.MakeTemplate}) comes
 * back filled, with a ZIP of scans. It is read and each paper is tried without leaving a trace; what is right is entered person by person, by
 * the same services as a single paper. Which columns a sort of paper has, the edition says: its form, its rules, its route.
 */
package kz.bagalau.intake;
