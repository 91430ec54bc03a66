package kz.bagalau.web.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.acts.Editable;
import kz.bagalau.acts.Leaf;
import kz.bagalau.acts.Rows;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.web.text.Words;

/** The values of a rule or annex as a page lists them, whatever its kind: each with what it is, what stands there, and what the base says. */
final class ValueLines {

    private static final List<String> NAMES = List.of("own.key.", "act.fact.", "role.", "act.value.");
    private static final List<String> CODES = List.of("act.value.", "role.", "absence.", "medium.", "event.", "consequence.", "demand.");

    private final Words words;
    private final Editable now;
    private final Map<String, Leaf> base;

    ValueLines(Editable now, Optional<Editable> before, Words words) {
        this.now = now;
        this.words = words;
        this.base = before.map(editable -> editable.leaves().stream().collect(Collectors.toMap(Leaf::path, Function.identity()))).orElse(Map.of());
    }

    /** Every value, before the first of a row the row itself. */
    List<ValueLine> all() {
        List<ValueLine> lines = new ArrayList<>();
        String row = "";
        now.rows().stream().filter(Rows::isNamed).map(this::named).forEach(lines::add);
        for (Leaf leaf : now.leaves().stream().sorted(Comparator.comparingInt(ValueLines::order)).toList()) {
            String here = rowOf(leaf.path());
            if (!here.equals(row) && !here.equals(leaf.path()) && !here.isEmpty()) {
                lines.add(row(here));
            }
            row = here;
            lines.add(line(leaf));
        }
        return lines;
    }

    /** What it is called first, what was decided where the act is silent last. */
    private static int order(Leaf leaf) {
        return leaf.path().equals("/label") || leaf.path().equals("/title") ? 0 : leaf.path().startsWith("/gaps/") ? 2 : 1;
    }

    /** The lists whose rows come and go; a row that is itself a list, such as a code with its bound, stays as it is. */
    static List<Rows> lists(Editable editable) {
        Set<String> all = editable.rows().stream().filter(rows -> !rows.isNamed()).map(Rows::path).collect(Collectors.toSet());
        return editable.rows().stream().filter(rows -> !rows.isNamed() && !(rows.path().matches(".*/\\d+") && all.contains(rows.path().replaceFirst("/\\d+$", "")))).toList();
    }

    private ValueLine named(Rows rows) {
        return new ValueLine(rows.path(), label(rows.path()), String.join(", ", rows.names()), "", false, ValueLine.Sort.NAMED);
    }

    private ValueLine row(String path) {
        int slash = path.lastIndexOf('/');
        String code = now.leaves().stream().filter(leaf -> leaf.path().equals(path + "/code")).map(Leaf::value).findFirst().orElse("");
        return new ValueLine(path, label(path.substring(0, slash)) + " · " + words.say("own.value.row", Integer.parseInt(path.substring(slash + 1)) + 1), code, "", false,
                ValueLine.Sort.ROW);
    }

    /** The innermost row of a list in which a value lies; empty where it lies in none. */
    String rowOf(String path) {
        return lists(now).stream().filter(rows -> path.startsWith(rows.path() + "/")).max(Comparator.comparingInt(rows -> rows.path().length()))
                .map(rows -> path.substring(0, end(path, rows.path().length() + 1))).orElse("");
    }

    private static int end(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    private ValueLine line(Leaf leaf) {
        Leaf before = base.get(leaf.path());
        boolean same = before != null && before.value().equals(leaf.value()) && Optional.ofNullable(before.text()).equals(Optional.ofNullable(leaf.text()));
        return new ValueLine(leaf.path(), label(leaf), shown(leaf), before == null ? "" : shown(before), !base.isEmpty() && !same,
                before == null ? ValueLine.Sort.NEW : ValueLine.Sort.VALUE);
    }

    /** What a value is, in words. */
    String label(Leaf leaf) {
        String last = leaf.path().substring(leaf.path().lastIndexOf('/') + 1);
        boolean place = last.chars().allMatch(Character::isDigit);
        String row = rowOf(leaf.path());
        String inside = leaf.path().substring(row.equals(leaf.path()) ? 0 : row.length());
        String whole = place ? inside.substring(0, inside.lastIndexOf('/')) : inside;
        String kind = words.say("own.sort." + leaf.sort());
        return whole.isEmpty() ? kind : label(whole) + (place ? " · " + (row.equals(leaf.path()) ? Integer.parseInt(last) + 1 : kind) : "");
    }

    private String label(String path) {
        return Arrays.stream(path.split("/")).filter(word -> !word.isEmpty() && !word.equals("tables")).map(word -> word.replace("~1", "/").replace("~0", "~")).map(this::name)
                .collect(Collectors.joining(" · "));
    }

    private String name(String key) {
        return key.chars().allMatch(Character::isDigit) ? String.valueOf(Integer.parseInt(key) + 1) : known(NAMES, key);
    }

    private String known(List<String> prefixes, String key) {
        return prefixes.stream().map(prefix -> prefix + key).filter(words::knows).map(words::say).findFirst().orElse(key);
    }

    private String shown(Leaf leaf) {
        return switch (leaf.sort()) {
            case TEXT -> said(leaf.text());
            case FLAG -> words.say(leaf.value().equals("true") ? "act.yes" : "act.no");
            case CHOICE -> code(leaf.value());
            case CHOICES -> Arrays.stream(leaf.value().split(",")).map(this::code).collect(Collectors.joining(", "));
            default -> leaf.value();
        };
    }

    /** What a code is called; the code itself where it has no words. */
    String code(String code) {
        return known(CODES, code);
    }

    private static String said(Text text) {
        return Stream.of(Lang.KK, Lang.RU).map(text::in).distinct().collect(Collectors.joining(" / "));
    }
}
