package kz.bagalau.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import kz.bagalau.access.Access;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Stamp;
import kz.bagalau.documents.DocumentSource;
import kz.bagalau.documents.Registry;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.model.request.Request;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.EvaluationSubjects;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.session.Scene;
import kz.bagalau.survey.CircularDocument;
import kz.bagalau.watch.CaseFiles;

/** What an inspector sees: the cases of his sample, in its term, as long as he holds the role; on PostgreSQL, through the real sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectorTest {

    private static final LocalDate FROM = Scene.DAY.plusDays(1);
    private static final LocalDate TO = Scene.DAY.plusDays(10);

    private final Scene scene = new Scene();
    private Long account;
    private Long chosen;
    private Long other;
    private Long request;

    @BeforeAll
    void ask() {
        chosen = scene.computed(scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        other = scene.computed(scene.servants.get(1), List.of(4, 4, 4, 4), List.of(10, 10, 10), true);
        scene.approved(List.of(chosen, other));
        account = scene.database.call(em -> {
            Account inspector = Account.outside("inspector", "Инспектор Агентства", "ru");
            inspector.handOut(kz.bagalau.model.account.PasswordHash.of("bagalau"));
            inspector.grant(Role.INSPECTOR, scene.body, Scene.DAY.minusDays(1), TO.plusDays(5), "приказ № 5");
            em.persist(inspector);
            em.flush();
            return inspector.id();
        });
        request = scene.as(scene.secretary, beans -> beans.get(Requests.class).enter(scene.body,
                new Request.Asked(AskedBy.INSPECTOR, "Инспектор Агентства", "12", "Проверка", "приказ № 5"), Scene.DAY, TO));
        scene.does(scene.secretary, beans -> beans.get(Samples.class).open(request, account, List.of(chosen), FROM, TO));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private <T> T inspects(LocalDate day, LocalDate roleTo, Function<Beans, T> look) {
        scene.on(day);
        Caller caller = new Caller(account, null, "inspector", "Инспектор", List.of(new Held(Role.INSPECTOR, scene.body, Scene.DAY.minusDays(1), roleTo)), scene.body,
                "ru", "", null, Stamp.NONE, false, false);
        return scene.database.call(em -> {
            Beans beans = new Beans(em, scene.clock());
            beans.with(AccessOf.sources(scene.clock(), beans.get(EvaluationSubjects.class), beans.get(DocumentSource.class)));
            try {
                return CurrentCaller.as(caller, () -> look.apply(beans));
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        });
    }

    private Set<Long> seen(LocalDate day, LocalDate roleTo) {
        return inspects(day, roleTo, beans -> beans.get(Access.class).permitted(Operation.CASE_READ, List.of(chosen, other)));
    }

    @Test
    void heSeesHisSampleInItsTermAndNothingElse() {
        assertEquals(Set.of(), seen(FROM.minusDays(1), null), "before the term");
        assertEquals(Set.of(chosen), seen(FROM, null));
        assertEquals(Set.of(chosen), seen(TO, null));
        assertEquals(Set.of(), seen(TO.plusDays(1), null), "after the term");
        assertEquals(Set.of(), seen(TO, TO.minusDays(1)), "after his role has ended");
        assertEquals(List.of(chosen), inspects(TO, null, beans -> beans.get(Samples.class).mine()).stream().map(SampleRow::caseId).toList());
        assertEquals(List.of(), inspects(TO.plusDays(1), null, beans -> beans.get(Samples.class).mine()));
    }

    @Test
    void heReadsAndChangesNothing() {
        Set<Operation> may = Set.of(Operation.CASE_READ, Operation.CASE_RESULT, Operation.JOURNAL_READ, Operation.SURVEY_SHEETS, Operation.PAPER_OF_CASE, Operation.DUTY_READ);
        for (Operation operation : Operation.values()) {
            if (operation.kind() == kz.bagalau.access.Kind.CASE) {
                boolean allowed = inspects(FROM, null, beans -> beans.get(Access.class).may(operation, chosen));
                assertEquals(may.contains(operation), allowed, operation.name());
            }
        }
        Long sheet = inspects(FROM, null, beans -> beans.get(CaseFiles.class).file(chosen).standing().get(0).id());
        assertEquals(true, inspects(FROM, null, beans -> beans.get(Access.class).may(Operation.SHEET_READ, sheet)));
        assertEquals(false, inspects(FROM, null, beans -> beans.get(Access.class).may(Operation.SHEET_PRINT, sheet)));
    }

    @Test
    void documentsOfHisSampleAreOpenToHimAndThoseMadeForHimAreNotToTheServant() {
        scene.on(Scene.DAY);
        scene.does(scene.secretary, beans -> beans.get(ProtocolExtract.class).make(List.of(chosen, other)));
        scene.does(scene.secretary, beans -> beans.get(CircularDocument.class).make(chosen));
        List<Long> pdfs = scene.as(scene.secretary, beans -> List.of(pdf(beans, PaperKind.PROTOCOL_EXTRACT, chosen), pdf(beans, PaperKind.CIRCULAR_RESULT, chosen),
                pdf(beans, PaperKind.PROTOCOL_EXTRACT, other)));
        assertEquals(Set.of(pdfs.get(0), pdfs.get(1)), inspects(FROM, null, beans -> beans.get(Access.class).permitted(Operation.DOCUMENT_READ, pdfs)));
        assertEquals(Set.of(), inspects(TO.plusDays(1), null, beans -> beans.get(Access.class).permitted(Operation.DOCUMENT_READ, pdfs)));
        scene.on(Scene.DAY);
        assertEquals(Set.of(pdfs.get(0)), scene.as(scene.servants.get(0), beans -> AccessOf.sources(scene.clock(), beans.get(EvaluationSubjects.class),
                beans.get(DocumentSource.class)).permitted(Operation.DOCUMENT_READ, pdfs)), "the servant reads the mean, not the sheets");
    }

    private static Long pdf(Beans beans, PaperKind kind, Long caseId) {
        return beans.get(Registry.class).standing(kind, caseId).orElseThrow().pdfId();
    }

    @Test
    void aSampleIsOfTheBodysCasesForAnInspectorOfTheBody() {
        scene.on(Scene.DAY);
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.secretary,
                beans -> beans.get(Samples.class).open(request, account, List.of(chosen, -1L), FROM, TO)));
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.secretary, beans -> beans.get(Samples.class).open(request, -1L, List.of(chosen), FROM, TO)));
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.secretary,
                beans -> beans.get(Samples.class).open(request, account, List.of(chosen), FROM, FROM.minusDays(1))));
        assertEquals(List.of("inspector"), scene.as(scene.secretary, beans -> beans.get(Samples.class).inspectors(request)).stream()
                .map(Samples.Inspector::login).toList());
    }

    @Test
    void accessEndsAtOnceWhenItIsShut() {
        Long second = scene.as(scene.secretary, beans -> {
            scene.on(Scene.DAY);
            Long id = beans.get(Requests.class).enter(scene.body, new Request.Asked(AskedBy.INSPECTOR, "Инспектор", "13", "Проверка", "приказ"), Scene.DAY, TO);
            beans.get(Samples.class).open(id, account, List.of(other), Scene.DAY, TO);
            return id;
        });
        assertEquals(Set.of(other), seen(Scene.DAY, null));
        scene.does(scene.secretary, beans -> beans.get(Samples.class).shut(second));
        assertEquals(Set.of(), seen(Scene.DAY, null));
    }
}
