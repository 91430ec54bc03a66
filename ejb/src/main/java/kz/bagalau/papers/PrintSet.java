package kz.bagalau.papers;

import java.util.List;

import kz.bagalau.law.text.Text;

/**
 * What one person gets from the printer: the papers, and in front of them a slip on which he signs that he has read them. The slip is
 * a document of its own, so that it finds its way back from a scan.
 */
public record PrintSet(Text unit, Text person, Imprint slip, List<PrintedPaper> papers) {

    /** A stored document: its title, register number and how many pages it has. */
    public record PrintedPaper(Text title, String number, int pages) {
    }

    /** @throws IllegalArgumentException if there is nothing to print */
    public PrintSet {
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("There are no papers for " + person.ru());
        }
    }
}
