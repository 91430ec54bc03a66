/**
 * Papers. A form of the edition and its data become one PDF/A with both languages inside, the act's language first; beside it stand
 * unsigned copies as DOCX and lists as XLSX. Every page bears number, version, page n of m and a code, by which {@link
 * kz.bagalau.papers.PageScan} splits a batch of scanned pages again.
 */
package kz.bagalau.papers;
