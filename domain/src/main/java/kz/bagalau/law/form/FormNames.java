package kz.bagalau.law.form;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a form wants to be filled with: the names of its values, and of the cells of each of its collections. */
public record FormNames(SortedSet<String> values, SortedMap<String, Set<String>> collections) {

    /** The names that a form asks for. */
    public static FormNames of(Form form) {
        Collector collector = new Collector();
        form.annex().ifPresent(annex -> collector.values.addAll(new Phrase(annex).names()));
        collector.values.addAll(new Phrase(form.title()).names());
        form.blocks().forEach(block -> block.on(collector));
        return new FormNames(Collections.unmodifiableSortedSet(collector.values), Collections.unmodifiableSortedMap(collector.collections));
    }

    private static final class Collector implements Layout {
        private final SortedSet<String> values = new TreeSet<>();
        private final SortedMap<String, Set<String>> collections = new TreeMap<>();

        @Override
        public void heading(Block.Heading heading) {
            values.addAll(new Phrase(heading.text()).names());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            values.addAll(new Phrase(paragraph.text()).names());
        }

        @Override
        public void field(Block.Field field) {
            values.add(field.value());
        }

        @Override
        public void table(Block.Table table) {
            collections.computeIfAbsent(table.rows(), rows -> new TreeSet<>()).addAll(table.cells());
        }

        @Override
        public void signatures(Block.Signatures signatures) {
            signatures.signatories().forEach(signatory -> values.add(signatory.value()));
        }

        @Override
        public void pageBreak() {
            // a page break asks for nothing
        }
    }
}
