package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Arg;

/** Reads an act's text: "# " begins a chapter, "## 18" a point, all else are its words as printed. */
final class TextReader {

    private final String file;
    private final List<Passage> passages = new ArrayList<>();
    private Optional<String> chapter = Optional.empty();
    private PointRef point;
    private final StringBuilder words = new StringBuilder();

    TextReader(String file) {
        this.file = file;
    }

    /** @throws EditionRefused if a heading names no point, a point comes twice, or words stand before any point */
    List<Passage> read(String markdown) {
        markdown.lines().forEach(this::line);
        end();
        return passages;
    }

    private void line(String line) {
        if (line.startsWith("## ")) {
            end();
            point = point(line.substring(3).strip());
        } else if (line.startsWith("# ")) {
            end();
            chapter = Optional.of(line.substring(2).strip());
        } else if (point != null) {
            words.append(line).append('\n');
        } else if (!line.isBlank()) {
            throw new EditionRefused(file, "-", "reader.beforePoint", Arg.word(line));
        }
    }

    private PointRef point(String label) {
        try {
            return PointRef.of(label);
        } catch (IllegalArgumentException e) {
            throw new EditionRefused(file, label, "reader.point", Arg.word(label));
        }
    }

    private void end() {
        if (point != null) {
            if (passages.stream().anyMatch(passage -> passage.point().equals(point))) {
                throw new EditionRefused(file, point.label(), "reader.twice", Arg.word(point.label()));
            }
            passages.add(new Passage(point, chapter, words.toString().strip()));
            chapter = Optional.empty();
        }
        point = null;
        words.setLength(0);
    }
}
