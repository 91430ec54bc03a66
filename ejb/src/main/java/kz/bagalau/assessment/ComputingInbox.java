package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.quarter.PartCalendar;
import kz.bagalau.quarter.PartsAhead;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/**
 * What HR does between the sheets and the session: surveys to close, sheets to pass on, cases to compute. Stages and answers are read as they stand in five
 * statements, however many cases there are; the road of the edition says what is ready.
 */
@ApplicationScoped
public class ComputingInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Deadlines deadlines;
    @Inject
    ForwardSheets forward;
    @Inject
    CaseFiles files;
    @Inject
    PartsAhead ahead;
    @Inject
    PartCalendar calendar;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        boolean office = caller.bodyId() != null && (caller.holds(kz.bagalau.model.account.Role.HR_WORKER, caller.bodyId(), today)
                || caller.holds(kz.bagalau.model.account.Role.HEAD_OF_HR, caller.bodyId(), today));
        return office ? items(new Pending(caller.bodyId(), today), forward.pending(caller.bodyId())) : List.of();
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }

    private static List<InboxItem> items(Pending pending, List<ForwardSheets.Pending> toForward) {
        List<InboxItem> items = new ArrayList<>();
        for (boolean kept : new boolean[] {true, false}) {
            long cases = toForward.stream().filter(one -> one.kept() == kept).count();
            if (cases > 0) {
                String key = kept ? "sheet.page.inbox.take" : "sheet.page.inbox.forward";
                items.add(new InboxItem(key, List.of(Arg.of(cases)), "", "", null, null, false, null, "/sheet/forward.xhtml"));
            }
        }
        add(items, "inbox.surveys.close", pending.toClose(), pending.cases);
        add(items, "inbox.cases.compute", pending.toCompute(), pending.cases);
        return items;
    }

    /** One case leads to its card, several to the list of the stage at which they stand. */
    private static void add(List<InboxItem> items, String key, List<Long> found, Map<Long, Standing> cases) {
        if (!found.isEmpty()) {
            String link = found.size() == 1 ? "/case/card.xhtml?case=" + found.get(0) : "/case/list.xhtml?stage=" + cases.get(found.get(0)).stage();
            items.add(new InboxItem(key, List.of(Arg.of(found.size())), "", "", null, null, false, null, link));
        }
    }

    /** The cases of a body that are being collected, with what moves in them. */
    private final class Pending {

        private final Long bodyId;
        private final LocalDate today;
        private final Map<Long, Standing> cases = new TreeMap<>();
        private final Map<Long, Long> surveys = new HashMap<>();
        private final Map<List<Object>, List<Period>> parts = new HashMap<>();

        private Pending(Long bodyId, LocalDate today) {
            this.bodyId = bodyId;
            this.today = today;
            rows("select c.id, c.editionHash, c.stage, c.periodFirst, c.periodLast from EvaluationCase c where c.bodyId = :body").forEach(row -> {
                Law law = library.law((String) row[1]);
                if (law.road(EvaluationCase.TRACK).stagesOffering(Deed.COMPUTE).contains(Stage.of((String) row[2]))) {
                    cases.put((Long) row[0], new Standing(law, (String) row[2], (LocalDate) row[3], (LocalDate) row[4], new TreeMap<>()));
                }
            });
            // in the order of their making: of two sheets of a kind about one part the later one stands
            rows("select s.caseId, s.track, s.stage, s.part from Sheet s where s.bodyId = :body order by s.id").forEach(row -> move(row, (String) row[3]));
            rows("select v.caseId, v.track, v.stage, v.id from Survey v where v.bodyId = :body order by v.id").forEach(row -> {
                move(row, "");
                surveys.put((Long) row[3], (Long) row[0]);
            });
        }

        private List<Object[]> rows(String question) {
            return em.createQuery(question, Object[].class).setParameter("body", bodyId).getResultList();
        }

        private void move(Object[] row, String part) {
            if (cases.containsKey(row[0])) {
                cases.get(row[0]).moving().put(new Moving((String) row[1], part), (String) row[2]);
            }
        }

        /** Cases are read only where a part that is over has no sheet: whoever is evaluated for it waits for that. */
        List<Long> toCompute() {
            List<Long> ready = cases.entrySet().stream().filter(each -> each.getValue().computable() && missing(each.getValue()).stream().allMatch(part -> part.to().isBefore(today)))
                    .map(Map.Entry::getKey).toList();
            List<Long> partly = ready.stream().filter(id -> !missing(cases.get(id)).isEmpty()).toList();
            Set<Long> waiting = partly.isEmpty() ? Set.of() : ahead.among(files.files(partly).values());
            return ready.stream().filter(id -> !waiting.contains(id)).toList();
        }

        /** The parts without a sheet, where the act asks for all. */
        private List<Period> missing(Standing one) {
            return !PartsAhead.asked(one.law()) ? List.of() : parts.computeIfAbsent(List.of(one.law().edition().hash(), one.first(), one.last()), any -> calendar.parts(one.law(), one.first(), one.last()))
                    .stream().filter(part -> one.moving().keySet().stream().noneMatch(moving -> moving.part().equals(part.code()))).toList();
        }

        /** Open surveys that everybody answered, or whose unanswered sheets are all past their term. */
        List<Long> toClose() {
            Map<Long, List<Asked>> asked = asked();
            Map<Asked, AskedTerm> terms = new HashMap<>();
            asked.values().stream().flatMap(List::stream).filter(one -> !one.answered()).forEach(one -> one.term().ifPresent(term -> terms.put(one, term)));
            Map<Asked, Watched> watched = terms.isEmpty() ? Map.of() : deadlines.of(bodyId, terms);
            return asked.entrySet().stream().filter(each -> each.getValue().stream().allMatch(one -> one.answered()
                    || watched.containsKey(one) && watched.get(one).missed())).map(Map.Entry::getKey).sorted().toList();
        }

        private Map<Long, List<Asked>> asked() {
            return rows("select v.id, r.personId, r.receivedOn, r.answered, v.track, c.periodLast from Survey v join v.respondents r, EvaluationCase c where c.id = v.caseId and v.bodyId = :body"
                    + " and v.closedOn is null and v.wrappedKey is not null and r.replacedFor is null").stream()
                    .filter(row -> cases.containsKey(surveys.get(row[0])))
                    .map(row -> new Asked(surveys.get(row[0]), cases.get(surveys.get(row[0])).law(), (String) row[4], (Long) row[1], (LocalDate) row[2], (LocalDate) row[5], (Boolean) row[3]))
                    .collect(Collectors.groupingBy(Asked::caseId));
        }
    }

    /** Something that moves in a case: on which track, about which part of the period. */
    private record Moving(String track, String part) implements Comparable<Moving> {

        @Override
        public int compareTo(Moving other) {
            return Comparator.comparing(Moving::track).thenComparing(Moving::part).compare(this, other);
        }
    }

    /** A case: its edition, its stage, the days evaluated, and the stages of what moves in it. */
    private record Standing(Law law, String stage, LocalDate first, LocalDate last, Map<Moving, String> moving) {

        boolean computable() {
            Situation situation = Situation.empty();
            for (Map.Entry<Moving, String> each : moving.entrySet()) {
                situation = situation.with(TrackName.parse(each.getKey().track()), Stage.of(each.getValue()));
            }
            return law.road(EvaluationCase.TRACK).offered(Stage.of(stage), Set.of(Role.HR_WORKER, Role.SYSTEM), situation).stream()
                    .anyMatch(offer -> offer.deed() == Deed.COMPUTE && offer.open());
        }
    }

    /** Somebody asked in confidence: whether he answered, never what. */
    private record Asked(Long caseId, Law law, String track, Long personId, LocalDate received, LocalDate periodEnd, boolean answered) {

        java.util.Optional<AskedTerm> term() {
            Track road = law.road(track);
            return road.moves().stream().filter(move -> move.deed() == Deed.ANSWER).flatMap(move -> move.within().stream()).findFirst()
                    .map(term -> new AskedTerm(law, term, law.edition().rule(term, TermRule.class).term().from() == Event.RECEIPT ? received : periodEnd, null, Role.RESPONDENT, personId));
        }
    }
}
