package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.account.CreateAccounts;
import kz.bagalau.account.Handout;
import kz.bagalau.account.Login;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.audit.VerifyTrail;
import kz.bagalau.body.Bodies;
import kz.bagalau.clock.Clock;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.Commissions;
import kz.bagalau.session.HoldSession;
import kz.bagalau.session.PlanSession;
import kz.bagalau.session.Protocols;
import kz.bagalau.session.ReadRoom;
import kz.bagalau.session.Votes;
import kz.bagalau.staff.intake.ImportReading;
import kz.bagalau.staff.intake.Imports;
import kz.bagalau.survey.AnswerSurvey;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.watch.CaseFile;

/**
 * The same story by the services alone, inside the container: transactions, guard, confirmation of identity and audit trail are the real
 * ones. Everybody logs in for what he does.
 */
@Dependent
class ContainerStory {

    private static final String DEMO = "bagalau-demo";

    @EJB private Login login;
    @EJB private Bodies bodies;
    @EJB private Clock clock;
    @EJB private Imports imports;
    @EJB private ImportReading reading;
    @EJB private CreateAccounts accounts;
    @EJB private OpenCycle opening;
    @EJB private AgreeSchedule schedule;
    @EJB private ListCases cases;
    @EJB private ReadCase card;
    @EJB private PrepareSurvey surveys;
    @EJB private GiveNotices notices;
    @EJB private SendSheets sheets;
    @EJB private FillSheet filling;
    @EJB private ReadSheet readSheet;
    @EJB private AnswerSurvey answering;
    @EJB private CloseSurvey closing;
    @EJB private ComputeResult computing;
    @EJB private Commissions commissions;
    @EJB private PlanSession planning;
    @EJB private Agenda agenda;
    @EJB private HoldSession holding;
    @EJB private Votes votes;
    @EJB private ReadRoom rooms;
    @EJB private Protocols protocols;
    @EJB private OfferResult offering;
    @EJB private ReadResult readResult;
    @EJB private RefuseResult refusing;
    @EJB private ServiceRecord record;
    @EJB private ReadRecord readRecord;
    @EJB private VerifyTrail trail;
    @Resource(lookup = "java:app/jdbc/bagalau") private DataSource dataSource;

    private Long body;
    private final Map<Long, Handout> people = new HashMap<>();

    void fromAStaffFileToTheServiceRecord() throws Exception {
        assertEquals("PostgreSQL", database());
        body = as("hr", bodies::all).stream().filter(one -> one.name().ru().contains("Управление финансов")).findFirst().orElseThrow().id();
        takeStaffOver();
        Long sitting = openAndAgree();
        List<Long> four = as("hr", () -> cases.ids(body, new ListQuery("Сектор цифровизации", Map.of(), "", false, 0, 100)));
        assertEquals(4, four.size());
        evaluate(four);
        Long session = decide(four, sitting);
        assertThrows(AccessDenied.class, () -> as("servant", () -> protocols.of(session)));
        acquaint(four);
        for (Long caseId : four) {
            Long person = file(caseId).subject().personId();
            assertEquals(1, as("hr", () -> readRecord.of(person)).entries().size());
        }
        assertTrue(as("admin", () -> trail.verify()).isWhole());
    }

    private void takeStaffOver() throws Exception {
        byte[] bytes = Files.readAllBytes(StoryStaff.right());
        Long batch = as("hr", () -> imports.upload(body, "staff.xlsx", bytes));
        does("hr", () -> imports.check(batch));
        settled(batch);
        does("hr", () -> imports.answer(batch, reading.changes(batch, ImportChange.Kind.MISSING, 0, 1000).stream().map(ImportChange::id).toList(),
                ImportChange.Answer.SERVES));
        does("hr", () -> imports.load(batch));
        settled(batch);
        List<Long> persons = as("admin", () -> accounts.without(body)).stream().map(holder -> holder.personId()).distinct().toList();
        for (Handout each : as("admin", () -> accounts.ofStaff(persons))) {
            people.put(caller(each.login(), each.password()).personId(), each);
        }
        assertEquals(5, people.size());
    }

    /** The work goes on beside: the file's page asks again and again, and so do we. */
    private void settled(Long batch) throws Exception {
        Semaphore never = new Semaphore(0);
        for (int i = 0; i < 600 && as("hr", () -> reading.status(batch)).state().working(); i++) {
            never.tryAcquire(200, TimeUnit.MILLISECONDS);
        }
    }

    private Long openAndAgree() throws Exception {
        Long cycle = as("hr", () -> opening.open(body, new Days(clock.today(), LocalDate.of(2015, 12, 31)), "приказ № 87"));
        List<Sitting> sittings = as("hr", () -> schedule.sittings(cycle));
        does("chair", () -> schedule.agree(cycle, sittings.stream().map(Sitting::id).toList()));
        return sittings.stream().filter(sitting -> sitting.day().equals(LocalDate.of(2015, 10, 16))).findFirst().orElseThrow().id();
    }

    private void evaluate(List<Long> four) throws Exception {
        does("hr", () -> surveys.acceptProposals(four));
        does("hr", () -> notices.give(four));
        does("hr", () -> sheets.send(four));
        for (Long caseId : four) {
            CaseFile file = file(caseId);
            Sheet sheet = file.standing().get(0);
            Map<String, Score> most = most(file.law().edition().rule(sheet.kind(), PointSheet.class));
            long version = as(head(), () -> filling.save(sheet.id(), sheet.version(), Filled.points(most)));
            does(head(), () -> filling.sign(sheet.id(), version));
            does(head(), () -> filling.offer(sheet.id()));
            does(servant(file), () -> readSheet.acknowledge(sheet.id(), null));
            does(head(), () -> filling.send(sheet.id()));
        }
        for (Long caseId : four) {
            CaseFile file = file(caseId);
            Long survey = file.survey().orElseThrow().id();
            for (Handout colleague : people.values()) {
                if (!colleague.equals(head()) && !colleague.equals(servant(file))) {
                    does(colleague, () -> answering.answer(survey, most(answering.question(survey).form())));
                }
            }
            does("hr", () -> closing.close(caseId));
        }
        does("hr", () -> computing.compute(four));
    }

    private static Map<String, Score> most(PointSheet form) {
        return form.criteria().stream().collect(Collectors.toMap(Criterion::code, Criterion::most));
    }

    private Long decide(List<Long> four, Long sitting) throws Exception {
        List<Seat> seats = List.of(Seat.chair(personOf("chair")), Seat.member(personOf("member1")), Seat.member(personOf("member2")), Seat.secretary(personOf("secretary")));
        LocalDate today = clock.today();
        does("headofhr", () -> commissions.appoint(body, Bilingual.of("Комиссия", "Комиссия"), "93-р", today, today, seats,
                new Attachment("order.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))));
        Long session = as("secretary", () -> planning.onSitting(body, sitting, "зал 1"));
        does("secretary", () -> agenda.put(session, four));
        does("admin", () -> clock.moveTo(LocalDate.of(2015, 10, 16)));
        does("secretary", () -> holding.everybodyCame(session));
        does("secretary", () -> holding.open(session));
        for (var line : as("secretary", () -> rooms.room(session)).lines()) {
            does("secretary", () -> votes.unanimous(session, line.item().id()));
        }
        does("secretary", () -> holding.close(session, null));
        does("secretary", () -> protocols.make(session, null));
        for (String signer : List.of("secretary", "chair", "member1", "member2")) {
            does(signer, () -> protocols.sign(session));
        }
        return session;
    }

    private void acquaint(List<Long> four) throws Exception {
        does("hr", () -> offering.offer(four));
        for (Long caseId : four.subList(1, 4)) {
            does(servant(file(caseId)), () -> readResult.acknowledge(caseId, null));
        }
        refuse(four.get(0));
        does("hr", () -> record.enter(four));
    }

    /** The first refuses to read: HR says when, where, before whom, draws the act and signs it, as п. 21 names it. */
    private void refuse(Long caseId) throws Exception {
        Offer.Meeting meeting = new Offer.Meeting(clock.today().atTime(11, 0), "кабинет 305", "Алиев Д.С.", "", Lang.RU);
        does("hr", () -> offering.offerInPerson(caseId, meeting, Offer.Outcome.DECLINED));
        Long hr = personOf("hr");
        List<RefusalAct.Signer> signers = as("hr", () -> refusing.signatories(caseId)).stream()
                .map(place -> new RefusalAct.Signer(String.valueOf(hr), place.role())).toList();
        does("hr", () -> refusing.draw(caseId, signers));
        assertThrows(ObstacleException.class, () -> does("hr", () -> record.enter(List.of(caseId))), "the act is not signed yet");
        does("hr", () -> refusing.sign(caseId));
    }

    private CaseFile file(Long caseId) throws Exception {
        return as("hr", () -> card.card(caseId)).file();
    }

    private String database() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    private Handout head() {
        return people.values().stream().filter(each -> each.name().startsWith("Сейтова")).findFirst().orElseThrow();
    }

    private Handout servant(CaseFile file) {
        return people.get(file.subject().personId());
    }

    private Long personOf(String name) throws Exception {
        return caller(name, DEMO).personId();
    }

    private Caller caller(String name, String password) throws Exception {
        Caller entered = login.verify(name, password, "127.0.0.1").caller();
        Caller known = body == null ? entered : entered.working(body);
        return CurrentCaller.as(known, () -> login.confirm(password)).caller();
    }

    private <T> T as(String name, Callable<T> work) throws Exception {
        return CurrentCaller.as(caller(name, DEMO), work);
    }

    private <T> T as(Handout who, Callable<T> work) throws Exception {
        return CurrentCaller.as(caller(who.login(), who.password()), work);
    }

    private void does(String name, Runnable work) throws Exception {
        as(name, () -> nothing(work));
    }

    private void does(Handout who, Runnable work) throws Exception {
        as(who, () -> nothing(work));
    }

    private static Object nothing(Runnable work) {
        work.run();
        return null;
    }
}
