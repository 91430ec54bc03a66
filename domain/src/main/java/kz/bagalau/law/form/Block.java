package kz.bagalau.law.form;

import java.util.List;

import kz.bagalau.law.text.Text;

/** A part of a form. The vocabulary is closed: what is not here cannot be printed by an edition. */
public sealed interface Block {

    /** Lays this block out on a medium. */
    void on(Layout layout);

    /** A heading inside the form. */
    record Heading(Text text) implements Block {
        @Override
        public void on(Layout layout) {
            layout.heading(this);
        }
    }

    /** Running text; {name} stands for a value. */
    record Paragraph(Text text) implements Block {
        @Override
        public void on(Layout layout) {
            layout.paragraph(this);
        }
    }

    /** A label and the value of that name. */
    record Field(Text label, String value) implements Block {
        @Override
        public void on(Layout layout) {
            layout.field(this);
        }
    }

    /** A table with a row for each entry of the collection {@code rows}; {@code cells} names the value of each column. */
    record Table(List<Text> columns, String rows, List<String> cells) implements Block {

        /** @throws IllegalArgumentException if there is not one cell a column */
        public Table {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
            if (columns.isEmpty() || columns.size() != cells.size()) {
                throw new IllegalArgumentException("A table wants one cell a column, but has " + columns.size()
                        + " columns and " + cells.size() + " cells");
            }
        }

        @Override
        public void on(Layout layout) {
            layout.table(this);
        }
    }

    /** Places to sign, one under the other. */
    record Signatures(List<Signatory> signatories) implements Block {
        public Signatures {
            signatories = List.copyOf(signatories);
        }

        @Override
        public void on(Layout layout) {
            layout.signatures(this);
        }
    }

    /** Who signs: the role as printed and the name of the value that holds the person's name. */
    record Signatory(Text role, String value) {
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public void on(Layout layout) {
            layout.pageBreak();
        }
    }
}
