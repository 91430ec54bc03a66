package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Seat;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/**
 * What the protocol says, as the values of the edition's form: a row for each case, with what the form has columns for; the conclusion; the
 * signers. A recused member "does not vote", with the point and without the ground.
 */
@Dependent
class ProtocolText {

    private static final Sentences SAID = LawTexts.sentences();
    private static final String NONE = "–";

    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;
    @Inject
    Registry registry;
    @Inject
    Supplemented supplemented;

    FormData data(Table table, Form form, String mark) {
        Map<Long, PersonName> names = names(table);
        return data(new Said(table, form, decided(table), names, true), mark).withRows("signers", signers(table, names));
    }

    /** What the extract says: the line of one case, what was decided on it, and the signatures as they were given; who voted how stays outside it. */
    FormData extract(Table table, Form form, AgendaItem item, Protocol protocol, String mark) {
        Map<Long, PersonName> names = names(table);
        return data(new Said(table, form, List.of(item), names, false), mark).withRows("signers", signed(protocol, names)).with("secretaryName",
                table.composition().seats().stream().filter(seat -> seat.place() == Role.SECRETARY).findFirst()
                        .map(seat -> name(names.get(seat.personId()))).orElse(FormValue.BLANK));
    }

    /** What a protocol or its extract is about. */
    private record Said(Table table, Form form, List<AgendaItem> items, Map<Long, PersonName> names, boolean votes) {

        ProtocolRows columns() {
            return ProtocolRows.of(form);
        }
    }

    private FormData data(Said about, String mark) {
        Table table = about.table();
        Map<Long, CaseFile> files = desk.files.files(about.items().stream().map(AgendaItem::caseId).toList());
        List<Before> cases = about.items().stream().map(item -> Before.of(files.get(item.caseId()), item, table.session().id())).toList();
        return FormData.empty().with("bodyName", FormValue.of(registry.name(table.session().bodyId()))).with("officialName", official(table))
                .with("period", period(cases)).with("protocolNumber", FormValue.of(number(table, cases, mark, Lang.KK), number(table, cases, mark, Lang.RU)))
                .withRows("results", rows(about, cases)).with("conclusion", FormValue.of(conclusion(about, cases, Lang.KK), conclusion(about, cases, Lang.RU)));
    }

    private FormValue official(Table table) {
        return Optional.ofNullable(desk.em.find(StateBody.class, table.session().bodyId()).officialId())
                .map(person -> name(desk.staff.names(List.of(person), table.session().heldOn()).get(person))).orElse(FormValue.BLANK);
    }

    /** The periods that were evaluated; a calendar year by its number. */
    private static FormValue period(List<Before> cases) {
        String said = cases.stream().map(one -> one.file().subject().period()).distinct().sorted(Comparator.comparing(Days::first))
                .map(ProtocolText::period).collect(Collectors.joining("; "));
        return FormValue.same(said.isEmpty() ? NONE : said);
    }

    private static String period(Days days) {
        boolean year = days.first().getDayOfYear() == 1 && days.last().equals(days.first().plusYears(1).minusDays(1));
        return year ? Integer.toString(days.first().getYear()) : FormValue.day(days.first()).ru() + " – " + FormValue.day(days.last()).ru();
    }

    /** Number and day; a protocol on cases that the official returned names the protocol which it supplements. */
    private String number(Table table, List<Before> cases, String mark, Lang lang) {
        String own = mark + ", " + FormValue.day(table.session().heldOn()).ru();
        List<String> former = supplemented.by(table.session().id(), cases);
        return former.isEmpty() ? own : SAID.say(lang, "protocol.supplements", Arg.word(own), Arg.word(String.join("; ", former)));
    }

    private Map<Long, PersonName> names(Table table) {
        List<Long> people = Stream.concat(Stream.concat(table.composition().seats().stream(), desk.standIns(table).stream()).map(Seat::personId),
                table.session().items().stream().map(AgendaItem::personId)).distinct().toList();
        return desk.staff.names(people, table.session().heldOn());
    }

    private static List<AgendaItem> decided(Table table) {
        return table.session().items().stream().filter(item -> item.state() == AgendaItem.State.DECIDED).toList();
    }

    private List<Map<String, FormValue>> rows(Said about, List<Before> cases) {
        ProtocolRows columns = about.columns();
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (Before before : cases) {
            Map<String, FormValue> row = parts(before, columns);
            PersonName name = about.names().get(before.item().personId());
            row.putAll(columns.row(before));
            row.put("number", FormValue.same(rows.size() + 1 + "."));
            row.put("name", FormValue.of(name.in(Lang.KK.locale()).full(), name.in(Lang.RU.locale()).full()));
            rows.add(row);
        }
        return rows;
    }

    /** The points of the instruments for which the form has a column, by the rule's name; a dash where they cannot be computed. */
    private Map<String, FormValue> parts(Before before, ProtocolRows columns) {
        Map<String, FormValue> parts = new HashMap<>();
        before.file().law().edition().rules(Instrument.class).stream().filter(rule -> columns.cells().contains(rule.name()))
                .forEach(rule -> parts.put(rule.name(), FormValue.same(recount.part(before, rule.name()).map(ProtocolRows::shown).orElse(NONE))));
        return parts;
    }

    /** What the commission says of the session as a whole, then of the cases: those on which it said the same together, by their numbers. */
    private String conclusion(Said about, List<Before> cases, Lang lang) {
        Stream<String> whole = about.votes() ? about.table().session().conclusion().stream().map(Written::words) : Stream.empty();
        String said = Stream.concat(whole, about.columns().corrects() ? together(about, cases, lang) : each(about, cases, lang)).collect(Collectors.joining(" "));
        return said.isEmpty() ? NONE : said;
    }

    private static Stream<String> each(Said about, List<Before> cases, Lang lang) {
        return cases.stream().map(before -> about.names().get(before.item().personId()).in(lang.locale()).initials() + ": " + decision(before, lang)
                + (about.votes() ? votes(before, about.names(), lang) : "") + Optional.of(ProtocolRows.proposals(before, lang)).filter(text -> !text.isEmpty())
                        .map(text -> " " + text).orElse(""));
    }

    private static Stream<String> together(Said about, List<Before> cases, Lang lang) {
        Map<String, List<Integer>> same = new LinkedHashMap<>();
        int number = 0;
        for (Before before : cases) {
            number++;
            String said = decision(before, lang) + (about.votes() ? votes(before, about.names(), lang) : "");
            same.computeIfAbsent(said, any -> new ArrayList<>()).add(number);
        }
        return same.entrySet().stream().map(one -> "№ " + Numbers.ranges(one.getValue()) + ": " + one.getKey());
    }

    private static String decision(Before before, Lang lang) {
        List<Verdicts.Verdict> verdicts = before.decided(before.item().carried().orElseThrow().proposal());
        List<Verdicts.Verdict> changed = verdicts.stream().filter(Verdicts.Verdict::changed).toList();
        if (changed.isEmpty() && verdicts.size() > 1) {
            return SAID.say(lang, "session.approved.all");
        }
        return (changed.isEmpty() ? verdicts : changed).stream().map(one -> said(one, verdicts.size() > 1, lang)).collect(Collectors.joining(" "));
    }

    /** The ground and what it led to; where there are several results, with the name of this one. */
    private static String said(Verdicts.Verdict verdict, boolean named, Lang lang) {
        String words = verdict.because().stream().limit(2).map(step -> SAID.say(lang, step)).collect(Collectors.joining(" "));
        return named ? verdict.heard().name().in(lang) + ": " + words : words;
    }

    /** How it was decided, and who does not vote: with the point, without the ground. */
    private static String votes(Before before, Map<Long, PersonName> names, Lang lang) {
        Motion motion = before.item().carried().orElseThrow();
        StringBuilder said = new StringBuilder(" ").append(SAID.say(lang, motion.counted(before.law().ballot()).step()));
        motion.voters().stream().filter(voter -> voter.recused() != null && voter.present())
                .forEach(voter -> before.law().recusal().ifPresent(rule -> said.append(' ').append(names.get(voter.personId()).in(lang.locale()).initials())
                        .append(" – ").append(SAID.say(lang, rule.printed())).append(" (").append(SAID.cite(lang, rule.citation())).append(").")));
        return said.toString();
    }

    /** The places of the commission, and who stood in for the secretary in the secretary's own case. */
    private List<Map<String, FormValue>> signers(Table table, Map<Long, PersonName> names) {
        return Stream.concat(table.composition().seats().stream(), desk.standIns(table).stream()).map(seat -> Map.of("place", place(seat.place()), "name", name(names.get(seat.personId())),
                "signature", FormValue.BLANK, "date", FormValue.BLANK)).toList();
    }

    private static List<Map<String, FormValue>> signed(Protocol protocol, Map<Long, PersonName> names) {
        return protocol.signatures().stream().map(one -> Map.of("place", place(one.role()), "name", name(names.get(one.personId())),
                "signature", given(one), "date", one.on() == null ? FormValue.BLANK : FormValue.day(one.on()))).toList();
    }

    /** How it was signed; why not, where a note stands in the place of a signature. */
    private static FormValue given(DueSignature one) {
        return switch (one.state()) {
            case SIGNED -> PaperTexts.value("papers.extract.signed");
            case ON_PAPER -> PaperTexts.value("papers.extract.onPaper");
            case NOTED -> FormValue.same(one.note());
            case DUE -> FormValue.BLANK;
        };
    }

    private static FormValue name(PersonName name) {
        return name == null ? FormValue.BLANK : FormValue.of(name.kk().full(), name.ru().full());
    }

    private static FormValue place(Role place) {
        String key = "role." + place;
        return FormValue.of(SAID.say(Lang.KK, key), SAID.say(Lang.RU, key));
    }
}
