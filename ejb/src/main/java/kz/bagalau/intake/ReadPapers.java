package kz.bagalau.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Law;
import kz.bagalau.planning.PaperDeed;

/** Puts the rows of a file together into papers, and tells everything that is wrong before the law is asked. */
final class ReadPapers {

    private final Law law;
    private final Layout layout;
    private final ReadRows rows;
    private final People people;
    private final Scans scans;
    private final LocalDate today;
    private final Reading reading = new Reading();
    private final Map<String, List<ReadRows.Row>> content;

    private ReadPapers(Law law, Layout layout, ReadRows rows, People people, Scans scans, LocalDate today) {
        this.law = law;
        this.layout = layout;
        this.rows = rows;
        this.people = people;
        this.scans = scans;
        this.today = today;
        content = rows.content().stream().filter(row -> row.text("iin") != null).collect(Collectors.groupingBy(row -> row.text("iin")));
    }

    /** The ИИН that a file names as those of signers. */
    static Set<String> signers(Layout layout, ReadRows rows) {
        return rows.people().stream().flatMap(row -> layout.deeds().stream().map(deed -> row.text("by." + deed))).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    static Reading read(Law law, Layout layout, ReadRows rows, People people, Scans scans, LocalDate today) {
        ReadPapers papers = new ReadPapers(law, layout, rows, people, scans, today);
        papers.reading.add(rows.flaws());
        if (!rows.people().isEmpty()) {
            papers.all();
        }
        if (papers.reading.lines().isEmpty() && papers.reading.flaws().isEmpty()) {
            papers.reading.add(List.of(Flaw.of(Place.file(null), "FILE_EMPTY")));
        }
        return papers.reading;
    }

    private void all() {
        Map<String, List<Flaw>> spoilt = rows.flaws().stream().collect(Collectors.groupingBy(flaw -> flaw.place().sheet() + "/" + flaw.place().line()));
        Map<String, Integer> seen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (ReadRows.Row row : rows.people()) {
            List<ReadRows.Row> lines = content.getOrDefault(Objects.toString(row.text("iin"), ""), List.of());
            List<Flaw> bad = Stream.concat(Stream.of(row), lines.stream()).flatMap(each -> spoilt.getOrDefault(each.sheet() + "/" + each.line(), List.of()).stream()).toList();
            if (!bad.isEmpty() || filled(row) || lines.stream().anyMatch(this::said)) {
                if (!bad.isEmpty()) {
                    reading.spoil(row.line(), bad);
                }
                paper(row, lines, seen);
                taken.add(row.text("iin"));
            }
        }
        rows.content().stream().filter(row -> said(row) && !taken.contains(row.text("iin"))).forEach(row -> reading.add(List.of(
                Flaw.of(row.place("iin"), row.text("iin") == null ? "REQUIRED" : "LINE_WITHOUT_PERSON"))));
    }

    /** A template comes with names and signers in it: a line is filled once it bears a day, or words of its own. */
    private static boolean filled(ReadRows.Row row) {
        return row.cells().keySet().stream().anyMatch(code -> code.startsWith("on.") || code.startsWith("why.") || code.equals("words") || code.equals("scan"));
    }

    private boolean said(ReadRows.Row row) {
        Set<String> keys = Set.of("iin", "number", "code", "target", "unitOfMeasure", "planned");
        Set<String> prefilled = layout.sort().shape() == Shape.PLAN ? Set.of("iin", "number") : keys;
        return row.cells().keySet().stream().anyMatch(code -> !prefilled.contains(code));
    }

    private void paper(ReadRows.Row row, List<ReadRows.Row> lines, Map<String, Integer> seen) {
        Optional<People.Member> whose = whose(row, seen);
        List<PaperDeed> deeds = deeds(row);
        Lang lang = row.text("lang") == null ? law.edition().act().language() : Lang.valueOf(row.text("lang").toUpperCase(Locale.ROOT));
        String scan = scan(row, deeds);
        Content held = new ReadContent(law, layout, scans, (line, flaw) -> reading.add(line, flaw)).read(row, lines, whose, deeds);
        reading.add(new PaperLine(row.line(), whose.orElse(null), row.places(), deeds, lang, scan, held));
    }

    private Optional<People.Member> whose(ReadRows.Row row, Map<String, Integer> seen) {
        String iin = row.text("iin");
        if (iin == null) {
            when(row.blank("iin"), row, "iin", "REQUIRED");
            return Optional.empty();
        }
        Integer before = seen.putIfAbsent(iin + "/" + Objects.toString(row.text("quarter"), ""), row.line());
        if (before != null) {
            reading.add(row.line(), Flaw.of(row.place("iin"), "PERSON_TWICE", before));
            reading.add(before, Flaw.of(new Place(row.sheet(), before, row.place("iin").column(), row.place("iin").heading(), iin), "PERSON_TWICE", row.line()));
        }
        People.Member member = people.members().get(iin);
        when(member == null, row, "iin", "PERSON_UNKNOWN");
        when(member != null && member.ended(), row, "iin", "CASE_ENDED");
        return Optional.ofNullable(member);
    }

    private void when(boolean wrong, ReadRows.Row row, String code, String rule, Object... values) {
        if (wrong) {
            reading.add(row.line(), Flaw.of(row.place(code), rule, values));
        }
    }

    private List<PaperDeed> deeds(ReadRows.Row row) {
        List<PaperDeed> deeds = new ArrayList<>();
        LocalDate before = null;
        for (Deed deed : layout.deeds()) {
            Optional<PaperDeed> read = deed(row, deed);
            if (read.isPresent()) {
                LocalDate day = read.get().on();
                when(day.isAfter(today), row, "on." + deed, "DAY_FUTURE", today);
                when(before != null && day.isBefore(before), row, "on." + deed, "DAY_ORDER", before == null ? today : before);
                before = day;
                deeds.add(read.get());
            }
        }
        Deed first = layout.deeds().get(0);
        when(deeds.stream().noneMatch(each -> each.deed() == first) && row.blank("on." + first), row, "on." + first, "FIRST_MISSING");
        return deeds;
    }

    private Optional<PaperDeed> deed(ReadRows.Row row, Deed deed) {
        String day = row.text("on." + deed);
        String why = row.text("why." + deed);
        if (day == null) {
            when(why != null && row.blank("on." + deed), row, "on." + deed, "DAY_MISSING");
            return Optional.empty();
        }
        when(deed == Deed.RETURN && why == null && row.blank("why." + deed), row, "why." + deed, "REASON_MISSING");
        return Optional.of(new PaperDeed(deed == Deed.ACKNOWLEDGE && why != null ? Deed.ACKNOWLEDGE_DISAGREEING : deed, LocalDate.parse(day), signer(row, deed), why));
    }

    private Long signer(ReadRows.Row row, Deed deed) {
        boolean asked = layout.people().columns().stream().anyMatch(column -> column.code().equals("by." + deed));
        String iin = row.text("by." + deed);
        if (!asked || iin == null) {
            when(asked && row.blank("by." + deed), row, "by." + deed, "SIGNER_MISSING");
            return null;
        }
        Long signer = people.signers().get(iin);
        when(signer == null, row, "by." + deed, "SIGNER_UNKNOWN");
        return signer;
    }

    /** The scan that the line names, else the one that bears the servant's ИИН; only a paper on which nobody has signed yet needs none. */
    private String scan(ReadRows.Row row, List<PaperDeed> deeds) {
        String named = row.text("scan");
        Optional<Scans.One> found = named != null ? scans.named(named) : Optional.ofNullable(row.text("iin")).flatMap(scans::ofPerson);
        boolean needed = deeds.stream().anyMatch(each -> each.deed() != Deed.DRAFT);
        when(named != null && found.isEmpty(), row, "scan", "SCAN_NOT_FOUND");
        when(named == null && found.isEmpty() && needed && row.blank("scan"), row, "scan", "SCAN_MISSING");
        found.flatMap(Scans.One::flaw).ifPresent(rule -> reading.add(row.line(), Flaw.of(new Place(row.sheet(), row.line(), row.place("scan").column(),
                row.place("scan").heading(), found.get().name()), rule)));
        return found.map(Scans.One::name).orElse(null);
    }
}
