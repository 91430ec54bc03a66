package kz.bagalau.appeals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.appeals.AppealDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.text.Text;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.ToldParts;
import kz.bagalau.session.Grades;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.session.NamedResult;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Offer;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/** Lists and opens appeals; the number of statements does not depend on the rows. */
@Stateless
public class ReadAppeals {

    private static final String FROM = " from Appeal a join EvaluationCase c on c.id = a.caseId join Person p on p.id = a.personId join p.names n"
            + " where a.bodyId = :body and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day) and a.stage in :stages"
            + " and n.searched like :search escape '!'";
    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "lodged", "a.lodgedOn", "stage", "a.stage");
    private static final Set<String> RUNNING = Set.of(Appeal.LODGED, Appeal.CONSIDERED, Appeal.RECOMMENDED, Appeal.AGENDA, Appeal.COURT, Appeal.ANNULLED);
    private static final Set<String> ENDED = Set.of(Appeal.LEFT, Appeal.REPORTED, Appeal.WITHDRAWN, Appeal.UPHELD);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    AppealDesk desk;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;
    @Inject
    ToldParts told;

    /** A page of a body's appeals, the latest first; filter "state": "running" or "ended". */
    @Operates(Operation.APPEAL_LIST)
    public ListPage<AppealRow> appeals(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        List<Object[]> rows = ask("select a.id, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu" + FROM
                + query.orderBy(ORDERS, "a.lodgedOn desc, a.id desc"), Object[].class, bodyId, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        Map<Long, OnDesk> works = works(rows.stream().map(row -> (Long) row[0]).toList());
        Map<Long, List<Watched>> terms = desk.terms(bodyId, works.values());
        return new ListPage<>(rows.stream().map(row -> row(row, works.get((Long) row[0]), terms.get((Long) row[0]))).toList(),
                ask("select count(a)" + FROM, Long.class, bodyId, query).getSingleResult());
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, ListQuery query) {
        Set<String> stages = query.filter("state").map(state -> state.equals("running") ? RUNNING : ENDED)
                .orElseGet(() -> Stream.concat(RUNNING.stream(), ENDED.stream()).collect(Collectors.toSet()));
        return em.createQuery(question, type).setParameter("body", bodyId).setParameter("day", recorder.today()).setParameter("stages", stages)
                .setParameter("search", query.pattern());
    }

    private Map<Long, OnDesk> works(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Appeal> found = em.createQuery("select distinct a from Appeal a left join fetch a.journal where a.id in :ids", Appeal.class)
                .setParameter("ids", ids).getResultList();
        Set<Long> caseIds = found.stream().map(Appeal::caseId).collect(Collectors.toSet());
        // the decisions of all cases at once: asked for one by one they would cost a statement a row
        em.createQuery("select distinct c from EvaluationCase c left join fetch c.results where c.id in :ids", EvaluationCase.class)
                .setParameter("ids", caseIds).getResultList();
        Map<Long, CaseFile> cases = desk.cases.files(caseIds);
        return found.stream().collect(Collectors.toMap(Appeal::id, one -> new OnDesk(one, cases.get(one.caseId()))));
    }

    private static AppealRow row(Object[] row, OnDesk work, List<Watched> terms) {
        return new AppealRow((Long) row[0], work.appeal().caseId(), name(row, 1), name(row, 4), work.file().subject().facts().post().kk(),
                work.file().subject().facts().post().ru(), work.result().decidedOn(), work.appeal().lodgedOn(), work.appeal().stage(),
                terms.stream().filter(Watched::open).findFirst().orElse(null));
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }

    /** One appeal. @throws IllegalArgumentException when there is none */
    @Operates(Operation.APPEAL_READ)
    public AppealCard card(@Of(Kind.APPEAL) Long appealId) {
        OnDesk work = desk.take(appealId);
        Appeal appeal = work.appeal();
        Track road = work.law().road(Appeal.TRACK);
        Stage stage = Stage.of(appeal.stage());
        return new AppealCard(appeal, work.file().subject(), work.result(), grade(work, work.result()),
                known(work.file()), decided(work), to(work),
                desk.terms(appeal.bodyId(), List.of(work)).get(appealId), road.offered(stage, roles(appeal), desk.stands(work).with(Document.RECOMMENDATION)),
                road.strip(stage, appeal.passed()), sessions(work), staff.names(people(appeal), recorder.today()));
    }

    /** The results in force; of a part whose sheet he has neither opened nor been delivered, its servant is not told here either. */
    private List<NamedResult> known(CaseFile file) {
        List<CaseResult> all = file.subject().inForce();
        if (!file.subject().personId().equals(recorder.caller())) {
            return NamedResult.of(file, all);
        }
        ToldParts.Untold untold = told.untold(List.of(file.subject().id()));
        return NamedResult.of(file, all.stream().filter(one -> untold.tells(file.subject(), one)).toList());
    }

    /** What a servant or HR reads before an appeal is lodged: the decisions, the last day of each term, and the ways. */
    @Operates(Operation.APPEAL_LODGE)
    public BeforeAppeal before(@Of(Kind.CASE) Long caseId) {
        CaseFile file = desk.cases.file(caseId);
        kz.bagalau.law.result.Appeal rule = file.law().only(kz.bagalau.law.result.Appeal.class)
                .orElseThrow(() -> new IllegalStateException("the edition knows no appeal"));
        List<CaseResult> decisions = AppealDesk.decisions(file);
        if (decisions.isEmpty()) {
            throw LegalObstacle.by(rule, "appeal.none").refusal();
        }
        Map<Long, AskedTerm> asked = rule.term().isEmpty() ? Map.of() : decisions.stream().collect(Collectors.toMap(CaseResult::id,
                one -> new AskedTerm(file.law(), rule.term(), one.decidedOn(), null, Role.SERVANT, null)));
        Map<Long, Watched> terms = asked.isEmpty() ? Map.of() : desk.deadlines.of(file.subject().bodyId(), asked);
        List<Offer> offered = file.law().road(Appeal.TRACK).offered(Stage.NONE, Set.of(Role.SERVANT), Situation.empty());
        Long servant = file.subject().personId();
        return new BeforeAppeal(staff.names(List.of(servant), recorder.today()).get(servant), decisions.stream().map(one -> new BeforeAppeal.Decision(NamedResult.of(file, one), terms.get(one.id()))).toList(),
                known(file), rule.to(), rule.citation(),
                offered.stream().filter(one -> one.deed() == Deed.GO_TO_COURT).findFirst().map(one -> one.move().citation()).orElse(null));
    }

    private static Text grade(OnDesk work, CaseResult result) {
        return Grades.of(work.file().law(result).edition(), result.kind()).name(result.grade());
    }

    private static Text decided(OnDesk work) {
        return work.file().subject().results().stream().filter(one -> one.id().equals(work.appeal().newResultId())).findFirst()
                .map(one -> grade(work, one)).orElse(null);
    }

    private static Text to(OnDesk work) {
        return work.law().only(kz.bagalau.law.result.Appeal.class).map(kz.bagalau.law.result.Appeal::to).orElseGet(() -> Text.same(work.appeal().authority()));
    }

    private Set<Role> roles(Appeal appeal) {
        if (appeal.personId().equals(recorder.caller())) {
            return Set.of(Role.SERVANT);
        }
        return AppealDesk.offices(CurrentCaller.get(), appeal.bodyId(), recorder.today());
    }

    private List<AppealCard.Sitting> sessions(OnDesk work) {
        if (work.law().route().find(TrackName.of(TrackKind.SESSION)).isEmpty()) {
            return List.of();
        }
        Set<String> composing = work.law().road(Session.TRACK).stagesOffering(Deed.COMPOSE).stream().map(Stage::name).collect(Collectors.toSet());
        return em.createQuery("select s.id, s.heldOn from Session s where s.bodyId = :body and s.stage in :stages order by s.heldOn, s.id", Object[].class)
                .setParameter("body", work.appeal().bodyId()).setParameter("stages", composing).getResultStream()
                .map(row -> new AppealCard.Sitting((Long) row[0], (LocalDate) row[1])).toList();
    }

    private static List<Long> people(Appeal appeal) {
        return Stream.concat(Stream.of(appeal.personId()), appeal.journal().stream().map(DeedEntry::byId).filter(Objects::nonNull)).distinct().toList();
    }
}
