package kz.bagalau.acts;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.EditionId;

/** Reads the tables of an edition's annexes as they are to be read by people; what rules count with, {@link RuleReader} reads. */
final class AnnexReader {

    private final EditionId edition;
    private final Reading reading;

    AnnexReader(EditionId edition, Reading reading) {
        this.edition = edition;
        this.reading = reading;
    }

    /** The annexes; of a reading that goes on, the sound ones. A table is a list of rows, and a cell holds what a column can. */
    SortedMap<String, Annex> read(JsonObject annexes) {
        SortedMap<String, Annex> all = new TreeMap<>();
        Node node = new Node(edition.toString(), "annexes", annexes, reading, "/annexes");
        node.keys().forEach(name -> reading.part(edition + "/" + name + ".json", "-", () -> annex(name, file(edition, node, name)))
                .ifPresent(annex -> all.put(name, annex)));
        return Collections.unmodifiableSortedMap(all);
    }

    /** An annex among the others, as the file that it is. */
    static Node file(EditionId edition, Node annexes, String name) {
        return new Node(edition + "/" + name + ".json", "-", annexes.raw(name), annexes.reading(), annexes.pointer(name));
    }

    private static Annex annex(String name, Node node) {
        Node tables = node.object("tables");
        SortedMap<String, Annex.Table> read = new TreeMap<>();
        tables.keys().forEach(table -> read.put(table, new Annex.Table(tables.objects(table).stream().map(AnnexReader::row).toList())));
        Annex annex = new Annex(name, node.text("title"), read);
        node.done();
        return annex;
    }

    private static Annex.Row row(Node node) {
        SortedMap<String, Annex.Cell> cells = new TreeMap<>();
        List.copyOf(node.keys()).stream().filter(node::has).forEach(column -> cells.put(column, cell(node, column)));
        return new Annex.Row(cells);
    }

    private static Annex.Cell cell(Node node, String column) {
        JsonValue value = node.value(column);
        if (value instanceof JsonObject) {
            return new Annex.Cell.Said(node.text(column));
        } else if (value instanceof JsonString word) {
            return new Annex.Cell.Word(word.getString());
        } else if (value instanceof JsonNumber) {
            return new Annex.Cell.Number(node.score(column));
        } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return new Annex.Cell.Flag(value == JsonValue.TRUE);
        }
        return new Annex.Cell.Several(node.strings(column));
    }
}
