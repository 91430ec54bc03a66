package kz.bagalau.law.result;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which parts of a whole may be shown beside it: none is smaller than so many, and neither is what is left when those shown are taken off the
 * whole, unless nothing is left. A viewer who belongs to a part himself takes himself off it too: it must be enough without him.
 *
 * @param least so many at least
 */
record Hidden(int least) {

    /**
     * The parts that may be shown.
     *
     * @param sizes  the size of each part that could be
     * @param merged how many belong to no such part
     * @param own    the part to which the viewer belongs: empty where he belongs to none of the whole, an empty one inside where to the merged
     */
    <K extends Comparable<K>> TreeSet<K> shown(Map<K, Integer> sizes, int merged, Optional<Optional<K>> own) {
        TreeSet<K> shown = new TreeSet<>();
        sizes.forEach((part, size) -> {
            if (size >= least + (own.equals(Optional.of(Optional.of(part))) ? 1 : 0)) {
                shown.add(part);
            }
        });
        while (!shown.isEmpty() && !enough(rest(sizes, merged, shown), own.filter(part -> part.filter(shown::contains).isEmpty()).isPresent())) {
            shown.remove(shown.stream().min(Comparator.comparing((K part) -> sizes.get(part)).thenComparing(Comparator.naturalOrder())).orElseThrow());
        }
        return shown;
    }

    private static <K> int rest(Map<K, Integer> sizes, int merged, TreeSet<K> shown) {
        return merged + sizes.entrySet().stream().filter(part -> !shown.contains(part.getKey())).mapToInt(Map.Entry::getValue).sum();
    }

    private boolean enough(int rest, boolean own) {
        return rest == 0 || rest >= least + (own ? 1 : 0);
    }
}
