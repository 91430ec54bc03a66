package kz.bagalau.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.w3c.dom.Document;

import kz.bagalau.law.form.Phrase;
import kz.bagalau.law.form.Span;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** A paper as a page description: for each language the running head and foot, the form, and how it was signed. */
final class PdfMarkup {

    private static final String CSS = css();
    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    private PdfMarkup() {
    }

    static Document of(Paper paper) {
        Lang first = paper.languages().get(0);
        Markup html = Markup.html(first, title(paper, first), CSS);
        Markup body = html.add("body", "");
        paper.languages().forEach(lang -> half(body.add("div", lang == first ? "half" : "half next").lang(lang), paper, lang));
        return html.document();
    }

    /** Pictures of pages, each on a page of its own under the title. @param pictures as data addresses */
    static Document pictures(Text title, Imprint imprint, List<String> pictures) {
        Lang lang = Lang.RU;
        Markup html = Markup.html(lang, title.in(lang), CSS);
        Markup body = html.add("body", "");
        for (int i = 0; i < pictures.size(); i++) {
            Markup half = body.add("div", i == 0 ? "half" : "half next").lang(lang);
            if (i == 0) {
                edges(half, imprint, lang);
                half.add("p", "scan-title").lang(Lang.KK).text(title.in(Lang.KK));
                half.add("p", "scan-title").text(title.in(lang));
            }
            half.add("p", "scan").add("img", "").attribute("src", pictures.get(i)).attribute("alt", title.in(lang) + ", " + (i + 1));
        }
        return html.document();
    }

    /** The title for the file's properties. */
    static String title(Paper paper, Lang lang) {
        return new Phrase(paper.form().title()).fill(lang, paper.data()).stream().map(Span::text).collect(Collectors.joining());
    }

    private static void half(Markup half, Paper paper, Lang lang) {
        edges(half, paper.imprint(), lang);
        paper.form().annex().ifPresent(annex -> half.add("p", "annex").spans(new Phrase(annex).fill(lang, paper.data()), lang));
        half.add("h1", "").spans(new Phrase(paper.form().title()).fill(lang, paper.data()), lang);
        PdfHalf layout = new PdfHalf(half, paper.data(), lang);
        paper.form().blocks().forEach(block -> block.on(layout));
        attestation(half, paper.attestation().lines(lang));
    }

    private static void edges(Markup half, Imprint imprint, Lang lang) {
        half.add("div", "top").text(imprint.body().in(lang));
        half.add("div", "bottom-left").text(number(imprint, lang) + " · "
                + PaperTexts.text(lang, "papers.version", String.valueOf(imprint.version())));
        pageOfPages(half.add("div", "bottom-right"), lang);
    }

    static String number(Imprint imprint, Lang lang) {
        return imprint.number().isBlank() ? PaperTexts.text(lang, "papers.unnumbered")
                : PaperTexts.text(lang, "papers.number", imprint.number());
    }

    private static void pageOfPages(Markup place, Lang lang) {
        String pattern = PaperTexts.text(lang, "papers.page", PAGE, PAGES);
        for (String piece : pattern.split("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")) {
            switch (piece) {
                case PAGE -> place.add("span", "page");
                case PAGES -> place.add("span", "pages");
                default -> place.text(piece);
            }
        }
    }

    private static void attestation(Markup half, List<String> lines) {
        if (!lines.isEmpty()) {
            Markup box = half.add("div", "attestation");
            lines.forEach(line -> box.add("p", "").text(line));
        }
    }

    private static String css() {
        try (InputStream in = PdfMarkup.class.getResourceAsStream("/papers/paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
