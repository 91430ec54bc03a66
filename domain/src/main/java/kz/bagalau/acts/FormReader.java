package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;

/**
 * Reads a form from JSON: {@code {"annex": {kk, ru}?, "title": {kk, ru}, "blocks": [...]}}. Unknown and repeated keys are refused;
 * so is whatever is larger than a paper needs, because a form may come from an upload.
 */
public final class FormReader {

    /** Bytes of a file. */
    static final int FILE = 256 * 1024;
    /** Blocks of a form. */
    static final int BLOCKS = 200;

    private static final JsonReaderFactory READERS =
            JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private FormReader() {
    }

    /**
     * @param file its name, for the message of a refusal
     * @throws FormRefused if the file is not a form
     * @throws IOException if it cannot be read
     */
    public static Form read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(FILE + 1);
        if (bytes.length > FILE) {
            throw new FormRefused(file, "file", "is larger than " + FILE + " bytes");
        }
        return form(root(file, bytes));
    }

    private static FormNode root(String file, byte[] bytes) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return new FormNode(file, "form", reader.readObject());
        } catch (RuntimeException e) { // a provider refuses too deep a nesting by an exception of its own choice
            throw new FormRefused(file, "file", "is not a JSON object: " + e.getMessage(), e);
        }
    }

    private static Form form(FormNode root) {
        root.onlyKeys("annex", "title", "blocks");
        return new Form(root.has("annex") ? root.text("annex") : null, root.text("title"),
                root.objects("blocks", BLOCKS).stream().map(FormReader::block).toList());
    }

    private static Block block(FormNode node) {
        return switch (node.onlyKey()) {
            case "heading" -> new Block.Heading(node.text("heading"));
            case "paragraph" -> new Block.Paragraph(node.text("paragraph"));
            case "field" -> field(node.object("field"));
            case "table" -> table(node.object("table"));
            case "signatures" -> new Block.Signatures(
                    node.objects("signatures", 30).stream().map(FormReader::signatory).toList());
            case "pageBreak" -> pageBreak(node);
            default -> throw node.refused("a form knows no block \"" + node.onlyKey() + "\"");
        };
    }

    private static Block field(FormNode node) {
        node.onlyKeys("label", "value");
        return new Block.Field(node.words("label"), node.name("value"));
    }

    private static Block table(FormNode node) {
        node.onlyKeys("columns", "rows", "cells");
        List<String> cells = node.names("cells", 12);
        List<FormNode> columns = node.objects("columns", 12);
        if (cells.isEmpty() || cells.size() != columns.size()) {
            throw node.refused("has " + columns.size() + " columns and " + cells.size() + " cells");
        }
        return new Block.Table(columns.stream().map(FormNode::asWords).toList(), node.name("rows"), cells);
    }

    private static Block.Signatory signatory(FormNode node) {
        node.onlyKeys("role", "value");
        return new Block.Signatory(node.words("role"), node.name("value"));
    }

    private static Block pageBreak(FormNode node) {
        if (!node.isTrue("pageBreak")) {
            throw node.refused("pageBreak can only be true");
        }
        return new Block.PageBreak();
    }
}
