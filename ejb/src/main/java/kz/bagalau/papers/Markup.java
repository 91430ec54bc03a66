package kz.bagalau.papers;

import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import kz.bagalau.law.form.Span;
import kz.bagalau.law.text.Lang;

/** An element of the page being made. Texts go in as text nodes only, so that no value can become markup. */
record Markup(Element element) {

    /** A new document; its root is given. */
    static Markup html(Lang lang, String title, String css) {
        Markup html = new Markup(newDocument().getDocumentElement()).lang(lang);
        Markup head = html.add("head", "");
        head.add("title", "").text(title);
        head.add("meta", "").attribute("name", "subject").attribute("content", Typeface.printable(title));
        head.add("style", "").element.appendChild(html.element.getOwnerDocument().createTextNode(css));
        return html;
    }

    private static Document newDocument() {
        try {
            DOMImplementation dom = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
            return dom.createDocument(null, "html", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML parser", e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /** Adds a child and gives it. */
    Markup add(String tag, String cssClass) {
        Markup child = new Markup((Element) element.appendChild(document().createElement(tag)));
        return cssClass.isEmpty() ? child : child.attribute("class", cssClass);
    }

    Markup attribute(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }

    Markup lang(Lang lang) {
        return attribute("lang", lang.code());
    }

    /** Adds a text; its line ends become line breaks. */
    Markup text(String text) {
        String[] lines = Typeface.printable(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add("br", "");
            }
            element.appendChild(document().createTextNode(lines[i]));
        }
        return this;
    }

    /** Adds runs of text inside a half of that language; a run in another language is marked, a blank one becomes a line to write on. */
    Markup spans(List<Span> spans, Lang half) {
        for (Span span : spans) {
            if (span.isBlank()) {
                add("span", "blank").text("\u00A0".repeat(24));
            } else if (span.lang() == half) {
                text(span.text());
            } else {
                add("span", "").lang(span.lang()).text(span.text());
            }
        }
        return this;
    }

    Markup span(Span span, Lang half) {
        return spans(List.of(span), half);
    }
}
