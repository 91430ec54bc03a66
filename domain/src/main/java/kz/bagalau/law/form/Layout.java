package kz.bagalau.law.form;

/** A medium on which the blocks of a form are laid out, one method a kind of block. */
public interface Layout {

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void field(Block.Field field);

    void table(Block.Table table);

    void signatures(Block.Signatures signatures);

    void pageBreak();
}
