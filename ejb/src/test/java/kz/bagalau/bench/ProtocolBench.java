package kz.bagalau.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kz.bagalau.papers.LibraryPages;
import kz.bagalau.papers.Paper;
import kz.bagalau.papers.PdfBundle;
import kz.bagalau.papers.PdfWriter;
import kz.bagalau.planning.YearScene;
import kz.bagalau.session.ProtocolPaper;
import kz.bagalau.session.Protocols;

/** A protocol (Annex 5) of about 500 pages, beside the PDF library that writes the same pages from a ready description. */
final class ProtocolBench {

    /** As many cases as fill 500 pages, a half in each language. */
    private static final int CASES = Integer.getInteger("bench.protocol", 1_600);

    private final Models models;
    private final Long session;
    private final List<Double> library = new ArrayList<>();
    private final List<Double> pages = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();
    private int count;

    ProtocolBench(Models models, Long session) {
        this.models = models;
        this.session = session;
    }

    void run(YearReport report, int rounds) throws SQLException, IOException {
        try (YearScene scene = models.crowded(CASES)) {
            Paper paper = scene.as(scene.secretary, beans -> ProtocolPaper.of(beans, session));
            String html = LibraryPages.of(paper);
            for (int round = 0; round < rounds; round++) {
                round(scene, paper, html);
            }
        }
        report.add("## A protocol of " + count + " pages (Annex 5, " + (CASES + models.cases().size()) + " cases)");
        report.add("");
        report.add("The PDF library (openhtmltopdf on PDFBox, PDF/A-2a, the same fonts) writes the same pages from a ready file with the same texts.");
        report.add("");
        report.add("| what | services, s (median) | PDF library, s (median) | times | aim: at most 3 |");
        report.add("| --- | --- | --- | --- | --- |");
        row(report, "the pages, with a code on each", pages);
        row(report, "the whole deed: cases read, PDF and DOCX made, stored and registered", whole);
    }

    private void round(YearScene scene, Paper paper, String html) throws IOException {
        System.gc();
        long start = System.nanoTime();
        byte[] alone = LibraryPages.write(html);
        library.add(Measured.seconds(start));
        System.gc();
        start = System.nanoTime();
        byte[] ours = PdfWriter.write(paper);
        pages.add(Measured.seconds(start));
        System.gc();
        start = System.nanoTime();
        scene.does(scene.secretary, beans -> beans.get(Protocols.class).make(session, "bench"));
        whole.add(Measured.seconds(start));
        count = PdfBundle.pages(ours);
        if (count != PdfBundle.pages(alone)) {
            throw new IllegalStateException("ours has " + count + " pages, the library's " + PdfBundle.pages(alone));
        }
        System.out.println(count + " pages: library " + Measured.said(library) + ", pages " + Measured.said(pages) + ", whole " + Measured.said(whole));
    }

    private void row(YearReport report, String what, List<Double> ours) {
        double ratio = Measured.median(ours) / Measured.median(library);
        report.add(String.format(Locale.ROOT, "| %s | %s | %s | %.1f | %s |", what, Measured.said(ours), Measured.said(library), ratio, ratio <= 3 ? "met" : "**missed**"));
    }
}
