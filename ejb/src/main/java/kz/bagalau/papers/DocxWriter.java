package kz.bagalau.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import kz.bagalau.law.form.Phrase;
import kz.bagalau.law.text.Lang;

/** Makes a paper's copy for word processors. It is never signed and says so on every page; the document is the PDF. */
public final class DocxWriter {

    private DocxWriter() {
    }

    /**
     * The bytes of the copy.
     *
     * @throws IllegalArgumentException if the form wants a value that the data do not give
     */
    public static byte[] write(Paper paper) {
        try (XWPFDocument word = new XWPFDocument()) {
            DocxPage.prepare(word, paper);
            properties(word.getProperties().getCoreProperties(), paper);
            paper.languages().forEach(lang -> half(word, paper, lang));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void half(XWPFDocument word, Paper paper, Lang lang) {
        DocxHalf layout = new DocxHalf(word, paper.data(), lang);
        if (lang != paper.languages().get(0)) {
            layout.pageBreak();
        }
        layout.body(paper.imprint().body());
        paper.form().annex().ifPresent(annex -> layout.annex(new Phrase(annex)));
        layout.title(new Phrase(paper.form().title()));
        paper.form().blocks().forEach(block -> block.on(layout));
        paper.attestation().lines(lang).forEach(layout::line);
    }

    private static void properties(CoreProperties core, Paper paper) {
        Lang first = paper.languages().get(0);
        core.setTitle(PdfMarkup.title(paper, first));
        core.setCreator(paper.imprint().body().in(first));
        core.setCreated(Optional.of(Date.from(paper.imprint().made())));
    }
}
