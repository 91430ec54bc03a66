package kz.bagalau.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the campaign of changed numbers found, as a page for docs/reports. */
final class MutationReport {

    private MutationReport() {
    }

    static List<String> of(List<Verdict> verdicts, int tests, Duration taken) {
        List<String> lines = new ArrayList<>(List.of("Each number of every table of rules and annexes changed once (bounds twice: the number, and whether it belongs to the band),"
                + " then the " + tests + " test classes of `domain`, the likeliest first, until one fails.", "",
                closing(verdicts, taken), "", "## File by file", "",
                "| file | changed | seen by a test | refused by the reader | in no shipped edition | survived |", "| --- | --- | --- | --- | --- | --- |"));
        Map<String, List<Verdict>> files = verdicts.stream()
                .collect(Collectors.groupingBy(each -> each.mutant().folder() + "/" + each.mutant().file(), TreeMap::new, Collectors.toList()));
        files.forEach((file, all) -> lines.add("| " + file + " | " + all.size() + " | " + count(all, Verdict.Kind.SEEN) + " | " + count(all, Verdict.Kind.REFUSED)
                + " | " + count(all, Verdict.Kind.UNUSED) + " | " + count(all, Verdict.Kind.SURVIVED) + " |"));
        lines.addAll(List.of("", "\"Refused by the reader\": whatever is put in its place, the edition is not read and every test of it fails.", ""));
        lines.addAll(listed("Survived", verdicts, Verdict.Kind.SURVIVED));
        lines.addAll(listed("In no shipped edition", verdicts, Verdict.Kind.UNUSED));
        return lines;
    }

    static String closing(List<Verdict> verdicts, Duration taken) {
        return verdicts.size() + " changes: " + count(verdicts, Verdict.Kind.SEEN) + " seen by a test, " + count(verdicts, Verdict.Kind.REFUSED)
                + " refused by the reader, " + count(verdicts, Verdict.Kind.UNUSED) + " in no shipped edition, " + count(verdicts, Verdict.Kind.SURVIVED)
                + " survived; " + taken.toSeconds() + " s";
    }

    private static List<String> listed(String title, List<Verdict> verdicts, Verdict.Kind kind) {
        List<String> lines = new ArrayList<>(List.of("## " + title, ""));
        verdicts.stream().filter(each -> each.kind() == kind).forEach(each -> lines.add("- `" + each.mutant().folder() + "/" + each.mutant().file() + "` `"
                + each.mutant().path() + "`: " + each.mutant().from() + " → " + each.written()));
        if (lines.size() == 2) {
            lines.add("None.");
        }
        lines.add("");
        return lines;
    }

    private static long count(List<Verdict> verdicts, Verdict.Kind kind) {
        return verdicts.stream().filter(each -> each.kind() == kind).count();
    }
}
