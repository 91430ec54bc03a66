package kz.bagalau.intake;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.bagalau.law.text.Text;

/**
 * A file read, ready to be gone through.
 *
 * @param intakeId its file
 * @param bodyId   the body
 * @param sort     the sort of its papers
 * @param reading  its papers, and what is wrong
 * @param names    the names of whomever a sentence may name, by person
 */
public record Batch(Long intakeId, Long bodyId, Sort sort, Reading reading, Map<Long, Text> names) {

    /**
     * Goes through papers one after the other; what one of them comes to leaves the others alone.
     *
     * @param attempt what is done with a paper: it throws what the paper came to
     * @param told    takes what it came to
     */
    void each(List<PaperLine> lines, OfBody body, Consumer<PaperLine> attempt, BiConsumer<PaperLine, Outcome> told) {
        for (PaperLine line : lines) {
            body.above().next();
            try {
                attempt.accept(line);
            } catch (RuntimeException outcome) {
                told.accept(line, Outcome.of(outcome, line, body.above().latest(), names));
            }
        }
    }

    /** The papers that can be tried. */
    List<PaperLine> whole() {
        return reading.lines().stream().filter(line -> !reading.wrong(line) && line.whose() != null && line.content() != null && !line.deeds().isEmpty()).toList();
    }
}
