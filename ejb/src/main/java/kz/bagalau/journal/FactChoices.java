package kz.bagalau.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Recorder;

/** What a form of the journal offers: for whom the caller may enter or propose a fact, and the kinds in force on its day. */
@Stateless
@Operates(Operation.JOURNAL_LIST)
public class FactChoices {

    /** The most people that one search shows. */
    public static final int MOST = 60;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Scope scope;
    @Inject
    Library library;
    @Inject
    PartLaw laws;
    @Inject
    Recorder recorder;

    /** A case and whose it is. */
    public record Somebody(Long caseId, Long personId, String surnameKk, String givenKk, String patronymicKk, String surnameRu, String givenRu, String patronymicRu,
            String unitKk, String unitRu, LocalDate first, LocalDate last, String edition, String stage, Long supervisorId) implements Serializable {

        static final String NEW = "new kz.bagalau.journal.FactChoices.Somebody(c.id, c.facts.personId, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu,"
                + " n.patronymicRu, u.name.kk, u.name.ru, c.periodFirst, c.periodLast, c.editionHash, c.stage, c.facts.supervisorId)";
        static final String FROM = " from EvaluationCase c, Unit u, Person p join p.names n where p.id = c.facts.personId and u.id = c.facts.unitId"
                + " and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";

        /** His name in Kazakh. */
        public FullName kk() {
            return new FullName(surnameKk, givenKk, patronymicKk);
        }

        /** His name in Russian. */
        public FullName ru() {
            return new FullName(surnameRu, givenRu, patronymicRu);
        }
    }

    /** The kinds of one rule. */
    public record Kinds(String rule, Text label, Citation citation, boolean breach, List<Line> lines) {

        public Kinds {
            lines = List.copyOf(lines);
        }
    }

    /** The running cases with a journal of those whom the caller supervises, found by name; at most {@link #MOST}. */
    public List<Somebody> supervised(String search) {
        return people(search, "c.facts.supervisorId = :me and c.facts.personId <> :me", CurrentCaller.get().personId());
    }

    /** The same of everybody in the body whose journal the caller keeps, nobody where he keeps none. */
    public List<Somebody> kept(String search) {
        return scope.keeps() ? people(search, "c.bodyId = :me", CurrentCaller.get().bodyId()) : List.of();
    }

    /** The caller's own. */
    public List<Somebody> own() {
        return people("", "c.facts.personId = :me", CurrentCaller.get().personId());
    }

    /** Those chosen already, by their cases; only such as the caller may choose. */
    public List<Somebody> chosen(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? List.of() : running(scope.listed(em.createQuery("select " + Somebody.NEW + Somebody.FROM + scope.listed() + " and c.id in :ids"
                + new ListQuery("", Map.of(), "", false, 0, 1).orderBy(Map.of(), ListQuery.NAME + ", c.id"), Somebody.class))
                .setParameter("ids", caseIds).setParameter("day", recorder.today()).getResultList());
    }

    private List<Somebody> people(String search, String whose, Long me) {
        ListQuery query = new ListQuery(search, Map.of(), "", false, 0, MOST);
        return me == null ? List.of() : running(em.createQuery("select " + Somebody.NEW + Somebody.FROM + " and " + whose + " and n.searched like :search escape '!'"
                + " and c.periodFirst <= :day" + query.orderBy(Map.of(), ListQuery.NAME + ", c.periodFirst desc, c.id"), Somebody.class)
                .setParameter("me", me).setParameter("day", recorder.today()).setParameter("search", query.pattern()).setMaxResults(MOST * 2).getResultList());
    }

    private List<Somebody> running(List<Somebody> found) {
        return found.stream().filter(one -> FactKinds.kept(library.law(one.edition())))
                .filter(one -> !library.law(one.edition()).road(EvaluationCase.TRACK).ends().contains(Stage.of(one.stage()))).limit(MOST).toList();
    }

    /** The kinds that can be entered for a case on a day, by rule; none where the act of the case is not in force then. */
    public List<Kinds> kinds(Long caseId, LocalDate day) {
        Optional<EvaluationCase> subject = Optional.ofNullable(em.find(EvaluationCase.class, caseId));
        return subject.flatMap(one -> laws.on(one, day)).map(FactChoices::of).orElse(List.of());
    }

    /** The kinds of an edition, by rule. */
    public static List<Kinds> of(Law law) {
        return new FactKinds(law).rules().stream().map(takes -> {
            List<Line> lines = FactKinds.lines(takes);
            return new Kinds(takes.rule().name(), takes.rule().label(), takes.rule().citation(), lines.stream().anyMatch(line -> FactKinds.breach(line.points())), lines);
        }).toList();
    }

    /** The kinds of the latest day of a case that is not in the future. */
    public List<Kinds> latestKinds(Long caseId) {
        LocalDate last = Optional.ofNullable(em.find(EvaluationCase.class, caseId)).map(one -> one.period().last()).orElse(recorder.today());
        return kinds(caseId, last.isBefore(recorder.today()) ? last : recorder.today());
    }

    /** A case with a journal and its days. */
    public record Kept(Long caseId, LocalDate first, LocalDate last) {

        /** True of a day of the case. */
        public boolean on(LocalDate day) {
            return !first.isAfter(day) && !last.isBefore(day);
        }
    }

    /** The cases with a journal of people whose ИИН are known, the latest first, by ИИН; none where the caller keeps no journal. One statement. */
    public Map<String, List<Kept>> byIin(Collection<String> iins) {
        return iins.isEmpty() || !scope.keeps() ? Map.of() : em.createQuery("select p.iin, c.id, c.periodFirst, c.periodLast, c.editionHash from EvaluationCase c, Person p"
                + " where p.id = c.facts.personId and p.iin in :iins and c.bodyId = :body order by c.id desc", Object[].class).setParameter("iins", iins)
                .setParameter("body", CurrentCaller.get().bodyId()).getResultStream().filter(row -> FactKinds.kept(library.law((String) row[4])))
                .collect(Collectors.groupingBy(row -> (String) row[0], Collectors.mapping(row -> new Kept((Long) row[1], (LocalDate) row[2], (LocalDate) row[3]), Collectors.toList())));
    }
}
