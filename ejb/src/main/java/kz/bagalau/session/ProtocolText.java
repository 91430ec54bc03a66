package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Conclusion;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Seat;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/**
 * What the protocol says, as the values of the edition's form: a row for each case, under the names of the edition's rules; the conclusion;
 * the signers. A recused member "does not vote", with the point and without the ground.
 */
@Dependent
class ProtocolText {

    private static final Sentences SAID = LawTexts.sentences();

    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;
    @Inject
    Registry registry;

    FormData data(Table table, String mark) {
        Map<Long, PersonName> names = names(table);
        return data(table, decided(table), names, mark, true).withRows("signers", signers(table, names));
    }

    /** What the extract says: the line of one case, what was decided on it, and the signatures as they were given; who voted how stays outside it. */
    FormData extract(Table table, AgendaItem item, Protocol protocol, String mark) {
        Map<Long, PersonName> names = names(table);
        return data(table, List.of(item), names, mark, false).withRows("signers", signed(protocol, names)).with("secretaryName",
                table.composition().seats().stream().filter(seat -> seat.place() == Role.SECRETARY).findFirst()
                        .map(seat -> name(names.get(seat.personId()))).orElse(FormValue.BLANK));
    }

    private FormData data(Table table, List<AgendaItem> items, Map<Long, PersonName> names, String mark, boolean votes) {
        Map<Long, CaseFile> files = desk.files.files(items.stream().map(AgendaItem::caseId).toList());
        Text body = registry.name(table.session().bodyId());
        return FormData.empty().with("bodyName", FormValue.of(body))
                .with("protocolNumber", FormValue.same(mark + ", " + FormValue.day(table.session().heldOn()).ru()))
                .withRows("results", rows(items, files, names)).with("conclusion", conclusion(table, items, files, names, votes));
    }

    private Map<Long, PersonName> names(Table table) {
        List<Long> people = Stream.concat(Stream.concat(table.composition().seats().stream(), desk.standIns(table).stream()).map(Seat::personId),
                table.session().items().stream().map(AgendaItem::personId)).distinct().toList();
        return desk.staff.names(people, table.session().heldOn());
    }

    private static List<AgendaItem> decided(Table table) {
        return table.session().items().stream().filter(item -> item.state() == AgendaItem.State.DECIDED).toList();
    }

    private List<Map<String, FormValue>> rows(List<AgendaItem> items, Map<Long, CaseFile> files, Map<Long, PersonName> names) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (AgendaItem item : items) {
            CaseFile file = files.get(item.caseId());
            Map<String, FormValue> row = new HashMap<>(parts(file));
            row.put("number", FormValue.same(rows.size() + 1 + "."));
            row.put("name", FormValue.of(full(names, item, Lang.KK), full(names, item, Lang.RU)));
            row.put("result", result(file, item));
            rows.add(row);
        }
        return rows;
    }

    /** The points of every instrument of the edition, by its rule's name; a dash where it cannot be computed. */
    private Map<String, FormValue> parts(CaseFile file) {
        Map<String, FormValue> parts = new LinkedHashMap<>();
        file.law().edition().rules(Instrument.class).forEach(rule -> parts.put(rule.name(),
                FormValue.same(recount.part(file, rule.name()).map(Rounding.SHOWN::display).orElse("–").replace('.', ','))));
        return parts;
    }

    private static FormValue result(CaseFile file, AgendaItem item) {
        Text grade = Grades.of(file.law().edition(), item.kind()).name(item.decided().grade());
        String points = item.decided().score().map(score -> Rounding.SHOWN.display(score).replace('.', ',') + " – ").orElse("");
        return FormValue.of(points + grade.kk(), points + grade.ru());
    }

    private static String full(Map<Long, PersonName> names, AgendaItem item, Lang lang) {
        return names.get(item.personId()).in(lang.locale()).full();
    }

    private FormValue conclusion(Table table, List<AgendaItem> items, Map<Long, CaseFile> files, Map<Long, PersonName> names, boolean votes) {
        return FormValue.of(conclusion(table, items, files, names, votes, Lang.KK), conclusion(table, items, files, names, votes, Lang.RU));
    }

    private String conclusion(Table table, List<AgendaItem> items, Map<Long, CaseFile> files, Map<Long, PersonName> names, boolean votes, Lang lang) {
        List<String> sentences = new ArrayList<>();
        for (AgendaItem item : items) {
            CaseFile file = files.get(item.caseId());
            String said = decision(table, file, item, lang) + (votes ? votes(file, item, names, lang) : "");
            sentences.add(names.get(item.personId()).in(lang.locale()).initials() + ": " + said + proposals(file, item, lang));
        }
        return sentences.isEmpty() ? "–" : String.join(" ", sentences);
    }

    private String decision(Table table, CaseFile file, AgendaItem item, Lang lang) {
        Before before = Before.of(file, item, table.session().id());
        List<Verdicts.Verdict> verdicts = before.verdicts(item.carried().orElseThrow().proposal());
        List<Verdicts.Verdict> changed = verdicts.stream().filter(Verdicts.Verdict::changed).toList();
        return (changed.isEmpty() ? verdicts.subList(0, 1) : changed).stream().map(one -> said(one, verdicts.size() > 1, lang)).collect(Collectors.joining(" "));
    }

    /** The ground and what it led to; where there are several results, with the name of this one. */
    private static String said(Verdicts.Verdict verdict, boolean named, Lang lang) {
        String words = verdict.because().stream().limit(2).map(step -> SAID.say(lang, step)).collect(Collectors.joining(" "));
        return named && verdict.changed() ? verdict.heard().name().in(lang) + ": " + words : words;
    }

    /** How it was decided, and who does not vote: with the point, without the ground. */
    private String votes(CaseFile file, AgendaItem item, Map<Long, PersonName> names, Lang lang) {
        var law = kz.bagalau.model.session.CommissionLaw.of(file.law().edition());
        Motion motion = item.carried().orElseThrow();
        StringBuilder said = new StringBuilder(" ").append(SAID.say(lang, motion.counted(law.ballot()).step()));
        motion.voters().stream().filter(voter -> voter.recused() != null && voter.present())
                .forEach(voter -> law.recusal().ifPresent(rule -> said.append(' ').append(names.get(voter.personId()).in(lang.locale()).initials())
                        .append(" – ").append(SAID.say(lang, rule.printed())).append(" (").append(SAID.cite(lang, rule.citation())).append(").")));
        return said.toString();
    }

    private static String proposals(CaseFile file, AgendaItem item, Lang lang) {
        StringBuilder said = new StringBuilder();
        for (Conclusion conclusion : item.conclusions()) {
            file.law().only(Proposals.class).flatMap(rule -> rule.kinds().stream().filter(kind -> kind.code().equals(conclusion.kind())).findFirst())
                    .ifPresent(kind -> said.append(' ').append(kind.name().in(lang)).append(": ").append(words(conclusion.text())).append('.'));
        }
        return said.toString();
    }

    private static String words(Written text) {
        return text.words().endsWith(".") ? text.words().substring(0, text.words().length() - 1) : text.words();
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
