package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** What sheets and confidential surveys ask of the caller: to fill, to pass on, to read, to answer. */
@ApplicationScoped
public class EvaluationInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    Readings readings;
    @Inject
    Staff staff;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Long me = CurrentCaller.get().personId();
        return me == null ? List.of() : new Waiting(me, today, concerning(me)).mine();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        Long me = CurrentCaller.get().personId();
        return me == null ? List.of() : new Waiting(me, today, concerning(me)).others();
    }

    /** The cases in which the caller has a sheet to fill or to read, or a survey to answer. */
    private List<CaseFile> concerning(Long me) {
        List<Long> ids = em.createQuery("select distinct c.id from EvaluationCase c where c.id in (select s.caseId from Sheet s where s.evaluatorId = :me)"
                + " or c.facts.personId = :me or c.facts.higherId = :me and c.id in (select h.caseId from Sheet h where h.submittedOn is not null)"
                + " or c.id in (select v.caseId from Survey v join v.respondents r where r.personId = :me and v.closedOn is null"
                + " and r.replacedFor is null and r.answered = false)"
                + " or c.facts.supervisorId = :me and c.id in (select v.caseId from Survey v join v.journal j where v.meeting.heldOn is null and j.deed = :reported)", Long.class).setParameter("me", me).setParameter("reported", Deed.REPORT).getResultList();
        return ids.isEmpty() ? List.of() : List.copyOf(files.files(ids).values());
    }

    /** What waits in the cases of one caller. */
    private final class Waiting {

        private final Long me;
        private final List<CaseFile> cases;
        private final Map<Long, PersonName> names;
        private final Map<Long, List<Watched>> terms;

        private Waiting(Long me, LocalDate today, List<CaseFile> cases) {
            this.me = me;
            this.cases = cases;
            names = staff.names(cases.stream().flatMap(file -> file.people().values().stream()).distinct().toList(), today);
            terms = deadlines.of(cases);
        }

        List<InboxItem> mine() {
            List<InboxItem> items = new ArrayList<>();
            List<InboxItem> toSign = entriesToSign();
            items.addAll(toSign);
            items.addAll(toRank());
            for (CaseFile file : cases) {
                file.standing().stream().filter(sheet -> toSign.isEmpty() || !entriesToSign(file, sheet)).filter(sheet -> !toRank(file, sheet)).forEach(sheet -> mine(file, sheet).ifPresent(items::add));
                file.survey().filter(Survey::open).flatMap(survey -> toAnswer(file, survey)).ifPresent(items::add);
                file.survey().filter(survey -> file.anonymous().isPresent() && file.subject().personId().equals(me)).flatMap(survey -> own(file, survey)).ifPresent(items::add);
                if (file.subject().personId().equals(me)) {
                    items.addAll(toRead(file));
                }
                file.survey().filter(survey -> me.equals(file.subject().supervisorId())).flatMap(survey -> toTell(file, survey)).ifPresent(items::add);
            }
            return items;
        }

        /** The sheets of entries of several people wait in one place, where they are signed together; one alone stands by itself. */
        private List<InboxItem> entriesToSign() {
            List<Watched> open = new ArrayList<>();
            long count = 0;
            for (CaseFile file : cases) {
                for (Sheet sheet : file.standing().stream().filter(one -> entriesToSign(file, one)).toList()) {
                    count++;
                    Optional.ofNullable(term(file, sheet, me)).ifPresent(open::add);
                }
            }
            Watched first = open.stream().min(Comparator.comparing(Watched::last)).orElse(null);
            return count < 2 ? List.of() : List.of(new InboxItem("sheet.page.inbox.signMany", List.of(Arg.of(count)), "", "", first == null ? null : first.last(),
                    first == null ? null : first.left(), first != null && first.due().toBeConfirmed(), first == null ? null : first.due().citation(), "/sheet/sign.xhtml"));
        }

        /** The sheets of points about people of one part stand in one table: one line a part. */
        private List<InboxItem> toRank() {
            Map<String, List<Watched>> open = new TreeMap<>();
            Map<String, Text> named = new HashMap<>();
            for (CaseFile file : cases) {
                for (Sheet sheet : file.standing().stream().filter(one -> toRank(file, one)).toList()) {
                    named.putIfAbsent(sheet.part(), file.part(sheet).map(Period::name).orElse(Text.same(sheet.part())));
                    List<Watched> terms = open.computeIfAbsent(sheet.part(), any -> new ArrayList<>());
                    terms.add(term(file, sheet, me));
                }
            }
            return open.entrySet().stream().map(each -> ranking(named.get(each.getKey()), each.getValue())).toList();
        }

        private InboxItem ranking(Text part, List<Watched> terms) {
            Watched first = terms.stream().filter(Objects::nonNull).min(Comparator.comparing(Watched::last)).orElse(null);
            return new InboxItem("sheet.page.inbox.rank", List.of(Arg.of(part), Arg.of(terms.size())), "", "", first == null ? null : first.last(), first == null ? null : first.left(),
                    first != null && first.due().toBeConfirmed(), first == null ? null : first.due().citation(), "/ranking/table.xhtml");
        }

        private boolean toRank(CaseFile file, Sheet sheet) {
            return sheet.evaluatorId().equals(me) && !sheet.part().isEmpty() && sheet.before(file.road(sheet), Deed.SIGN) && file.form(sheet) instanceof PointForm;
        }

        private boolean entriesToSign(CaseFile file, Sheet sheet) {
            return sheet.evaluatorId().equals(me) && !sheet.part().isEmpty() && sheet.before(file.road(sheet), Deed.SIGN) && file.form(sheet) instanceof JournalForm;
        }

        private Optional<InboxItem> mine(CaseFile file, Sheet sheet) {
            Track road = file.road(sheet);
            if (sheet.evaluatorId().equals(me)) {
                return toPass(sheet, road).map(key -> of(sheet, file, item(file, key, "/sheet/fill.xhtml?sheet=" + sheet.id(), "", term(file, sheet, me))));
            }
            if (me.equals(file.subject().facts().higherId()) && sheet.submittedOn() != null && sheet.before(road, Deed.AGREE)) {
                return Optional.of(of(sheet, file, item(file, "sheet.page.inbox.agree", "/sheet/agree.xhtml?sheet=" + sheet.id(), "", null)));
            }
            if (file.subject().personId().equals(me) && sheet.signature().isEmpty() && file.form(sheet) instanceof ScoreForm && !sheet.targets().isEmpty()
                    && road.moves().stream().anyMatch(move -> move.deed() == Deed.DRAFT && move.by().contains(Role.SERVANT))
                    && sheet.targets().stream().allMatch(line -> line.line().scored().own().isEmpty())) {
                return Optional.of(of(sheet, file, item(file, "sheet.page.inbox.self", "/sheet/self.xhtml?sheet=" + sheet.id(), "", null)));
            }
            boolean unread = file.subject().personId().equals(me) && sheet.offeredOn() != null && sheet.acquaintance().isEmpty()
                    && sheet.before(road, Deed.ACKNOWLEDGE);
            return unread ? Optional.of(of(sheet, file, item(file, "sheet.page.inbox.read", "/sheet/read.xhtml?sheet=" + sheet.id(), "", null))) : Optional.empty();
        }

        /** Where the act has several sheets about one servant, the task says which. */
        private InboxItem of(Sheet sheet, CaseFile file, InboxItem item) {
            Lang lang = Lang.of(Locale.forLanguageTag(CurrentCaller.get().language()));
            Text kind = file.law(sheet).edition().rules().get(sheet.kind()).label();
            return file.law().route().tracks(TrackKind.SHEET).size() < 2 ? item
                    : item.about(item.about() + " · " + file.part(sheet).map(part -> part.name().in(lang)).orElse(kind.in(lang)));
        }

        private Optional<String> toPass(Sheet sheet, Track road) {
            if (sheet.before(road, Deed.SIGN)) {
                return Optional.of("sheet.page.inbox.fill");
            } else if (sheet.before(road, Deed.OFFER)) {
                return Optional.of("sheet.page.inbox.offer");
            }
            return own(road, sheet, Deed.SUBMIT) || own(road, sheet, Deed.AGREE) ? Optional.of("sheet.page.inbox.submit")
                    : own(road, sheet, Deed.SEND) ? Optional.of("sheet.page.inbox.send") : Optional.empty();
        }

        /** True where the road has the evaluator himself do it next. */
        private static boolean own(Track road, Sheet sheet, Deed deed) {
            return road.moves().stream().anyMatch(move -> move.deed() == deed && move.by().contains(sheet.evaluatorRole())
                    && move.from().contains(Stage.of(sheet.stage())));
        }

        private Optional<InboxItem> toAnswer(CaseFile file, Survey survey) {
            String form = file.anonymous().isPresent() ? "questionnaire" : "answer";
            return survey.asked(me).filter(one -> one.issuedOn() != null && !one.answered())
                    .map(one -> item(file, "survey.page.inbox." + form, "/survey/" + form + ".xhtml?survey=" + survey.id(), "", term(file, survey, me)));
        }

        /** What an anonymous survey about the caller asks of him while it is open: to assess himself. */
        private Optional<InboxItem> own(CaseFile file, Survey survey) {
            if (survey.before(file.law().road(survey.track()), Deed.ASSESS_SELF) && survey.selfPoints().isEmpty()) {
                return Optional.of(item(file, "survey.page.inbox.self", "/survey/self.xhtml?survey=" + survey.id(), "", null));
            }
            return Optional.empty();
        }

        /** The result of the whole and the report of his survey, until he opened them or they were delivered. */
        private List<InboxItem> toRead(CaseFile file) {
            List<Watched> open = readings.terms(file.subject().bodyId(), List.of(file)).getOrDefault(file.subject().id(), List.of());
            return Readings.of(file).stream().filter(Readings.Reading::due).map(one -> item(file, one.whole() ? "case.inbox.result" : "survey.page.inbox.report",
                    (one.whole() ? "/case/card.xhtml?case=" : "/survey/report.xhtml?case=") + file.subject().id(), "",
                    open.stream().filter(term -> one.thing().id().equals(term.thingId()) && one.thing().track().equals(term.track())).findFirst().orElse(null))).toList();
        }

        /** The report about somebody whom the caller evaluates: he reads it and tells him of it; where too few answered there is nothing to tell. */
        private Optional<InboxItem> toTell(CaseFile file, Survey survey) {
            return file.anonymous().filter(rule -> survey.answers() >= rule.least() && survey.before(file.law().road(survey.track()), Deed.FEEDBACK))
                    .map(rule -> item(file, "survey.page.inbox.tell", "/survey/report.xhtml?case=" + file.subject().id(), "", null));
        }

        List<InboxItem> others() {
            List<InboxItem> items = new ArrayList<>();
            for (CaseFile file : cases) {
                file.standing().stream().filter(sheet -> sheet.evaluatorId().equals(me) && sheet.offeredOn() != null && sheet.acquaintance().isEmpty()
                        && awaited(sheet, file.road(sheet))).forEach(sheet -> items.add(item(file, "sheet.page.inbox.reading",
                        "/sheet/fill.xhtml?sheet=" + sheet.id(), name(file.subject().personId()), null)));
                file.standing().stream().filter(sheet -> sheet.evaluatorId().equals(me) && sheet.submittedOn() != null
                        && sheet.before(file.road(sheet), Deed.AGREE)).forEach(sheet -> items.add(item(file, "sheet.page.inbox.agreeing",
                        "/sheet/fill.xhtml?sheet=" + sheet.id(), name(file.subject().facts().higherId()), null)));
            }
            return items;
        }

        /** Once a refusal is recorded, nobody waits for the servant any more: the sheet can go its way. */
        private boolean awaited(Sheet sheet, Track road) {
            return sheet.before(road, Deed.ACKNOWLEDGE) && sheet.before(road, Deed.RECORD_REFUSAL);
        }

        /** The term of the caller for a thing that ends first, and still runs. */
        private Watched term(CaseFile file, Followed thing, Long person) {
            return terms.getOrDefault(file.subject().id(), List.of()).stream().filter(each -> thing.id().equals(each.thingId()))
                    .filter(each -> each.open() && person.equals(each.personId()) && each.role() != Role.SERVANT).findFirst().orElse(null);
        }

        private InboxItem item(CaseFile file, String key, String link, String awaited, Watched term) {
            return new InboxItem(key, List.of(), awaited.isEmpty() ? name(file.subject().personId()) : "", awaited, term == null ? null : term.last(),
                    term == null ? null : term.left(), term != null && term.due().toBeConfirmed(), term == null ? null : term.due().citation(), link);
        }

        private String name(Long person) {
            PersonName name = names.get(person);
            return name == null ? "" : name.in(Locale.forLanguageTag(CurrentCaller.get().language())).full();
        }
    }
}
