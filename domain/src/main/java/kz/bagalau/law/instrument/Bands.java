package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.number.Score;

/**
 * A scale as ascending bounds, the last band open: a gap or an overlap between bands cannot be written.
 */
public record Bands<T>(List<Band<T>> bands) {

    /** @throws IllegalArgumentException if the bounds do not rise or the last band is not the only open one */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.get(bands.size() - 1).upTo().isPresent()) {
            throw new IllegalArgumentException("The last band must be open");
        }
        for (int i = 0; i + 2 < bands.size(); i++) {
            if (bound(bands, i).compareTo(bound(bands, i + 1)) >= 0) {
                throw new IllegalArgumentException(bound(bands, i) + ", " + bound(bands, i + 1));
            }
        }
        bands.subList(0, bands.size() - 1).forEach(Bands::requireBound);
    }

    public T of(Score score) {
        return bands.get(index(score)).value();
    }

    public List<T> values() {
        return bands.stream().map(Band::value).toList();
    }

    /** The comparison that decides, with the number in it: "21 ≤ 33 ≤ 33", "33,33 > 33", "20,67 < 21". */
    public Arg comparison(Score score) {
        int at = index(score);
        Optional<Bound> upper = bands.get(at).upTo();
        Optional<Bound> lower = at == 0 ? Optional.empty() : bands.get(at - 1).upTo();
        List<Arg> words = new ArrayList<>();
        if (upper.isEmpty()) {
            words.add(Arg.of(score));
            lower.ifPresent(bound -> words.addAll(List.of(Arg.word(bound.included() ? ">" : "≥"), Arg.of(bound.limit()))));
        } else {
            lower.ifPresent(bound -> words.addAll(List.of(Arg.of(bound.limit()), Arg.word(bound.included() ? "<" : "≤"))));
            words.addAll(List.of(Arg.of(score), Arg.word(upper.get().included() ? "≤" : "<"), Arg.of(upper.get().limit())));
        }
        return new Arg.Many(words, " ");
    }

    private int index(Score score) {
        int at = 0;
        while (bands.get(at).upTo().isPresent() && !bands.get(at).upTo().get().admits(score)) {
            at++;
        }
        return at;
    }

    private static <T> Bound bound(List<Band<T>> bands, int at) {
        return bands.get(at).upTo().orElseThrow(() -> new IllegalArgumentException("Only the last band is open"));
    }

    private static void requireBound(Band<?> band) {
        if (band.upTo().isEmpty()) {
            throw new IllegalArgumentException("Only the last band is open, but " + band.value() + " is too");
        }
    }
}
