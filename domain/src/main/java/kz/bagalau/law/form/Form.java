package kz.bagalau.law.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.text.Text;

/**
 * A printed form of an edition: its title and its blocks in order. The annex line ("Приложение 1 к Методике …") is null where the
 * act prints none. Title and annex may hold {name} places, like a paragraph.
 */
public record Form(Text annexLine, Text title, List<Block> blocks) {

    /** @throws NullPointerException if title or blocks are missing */
    public Form {
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
    }

    /** The line above the title that says which annex of the act this form is; empty where there is none. */
    public Optional<Text> annex() {
        return Optional.ofNullable(annexLine);
    }
}
