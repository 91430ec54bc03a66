package kz.bagalau.papers;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import kz.bagalau.law.form.Span;

/** Writes a run of text into a paragraph of the copy, with its language and its line ends. */
final class DocxRun {

    private static final int POINTS = 12;

    private DocxRun() {
    }

    static void write(XWPFParagraph paragraph, Span span, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setFontSize(POINTS);
        run.setLang(span.lang().code() + "-KZ");
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
