package kz.bagalau.quarter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.acknowledgement.ResultSlip;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.dossier.CaseFileDocument;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.NewFact;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.KeepOwnEdition;
import kz.bagalau.library.OwnEditions;
import kz.bagalau.library.PublishOwnEdition;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.requests.OwnData;
import kz.bagalau.requests.OwnDossier;
import kz.bagalau.session.Commissions;
import kz.bagalau.session.HoldSession;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.session.YearCommission;
import kz.bagalau.survey.AnswerSurvey;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.survey.SurveyBed;
import kz.bagalau.year.OwnZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The edition of an administrator whose year has three parts, quarters by points, the plan and a circular evaluation: brought in as files, published, and
 * lived through from the plan to the archive. Nothing in the program knows it.
 */
class OwnEditionYearTest {

    private static final String OWN = "example-2016";
    private static final Days YEAR = new Days(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    private static final List<LocalDate> QUARTERS = List.of(day(4, 4), day(7, 4), day(10, 4), day(12, 4));

    @TempDir
    Path keys;
    private QuarterScene scene;

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    private void does(Long person, Consumer<Beans> work) {
        scene.does(person, beans -> work.accept(beans.with(SurveyBed.keys(keys))));
    }

    @Test
    void fromThePlanToTheArchive() {
        try (QuarterScene office = new QuarterScene(TestDatabase.postgresql(), Map.of(OWN, new Days(YEAR.first(), null)), 4)) {
            scene = office;
            scene.database.run(em -> em.createNativeQuery("update employment set appointed_on = date '2015-01-12', held_since = date '2015-01-12'").executeUpdate());
            published();
            List<Long> cases = opened();
            cases.forEach(one -> YearOfQuartersTest.planned(scene, one, day(11, 1), day(11, 15)));
            quarters(cases);
            circular(cases);
            computed(cases);
            decided(cases);
            acquainted(cases);
            kept(cases);
        }
    }

    /** As an administrator does: the files of the folder, the check, the publication. */
    private void published() {
        does(scene.hr, beans -> beans.get(KeepOwnEdition.class).upload(OWN, OwnZip.of("2016-like")));
        long seen = scene.as(scene.hr, beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().version();
        does(scene.hr, beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen));
    }

    private List<Long> opened() {
        scene.on(day(1, 9));
        Long cycle = scene.as(scene.hr, beans -> {
            NameSubstitutes naming = beans.get(NameSubstitutes.class);
            assertFalse(beans.get(OpenCycle.class).preview(scene.body, YEAR).groundAsked());
            List<NamedSubstitute> named = naming.among(scene.body, beans.get(OpenCycle.class).preview(scene.body, YEAR).due()).stream()
                    .flatMap(own -> own.inOrder().stream().flatMap(office -> naming.candidates(scene.body, own.holder().personId(), office).stream().limit(1)
                            .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "1-к", day(1, 5))))).toList();
            return beans.get(OpenCycle.class).open(scene.body, YEAR, null, named);
        });
        scene.database.run(em -> scene.servants.forEach(one -> em.persist(new JobDescription(scene.body, one, null, 1, "a.pdf", new byte[3], "00", Instant.EPOCH))));
        return scene.servants.stream().map(one -> scene.call(em -> em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.personId = :person",
                Long.class).setParameter("cycle", cycle).setParameter("person", one).getSingleResult())).toList();
    }

    /** In each quarter: entries, the sheet signed and read. The first servant has 110 points, the others 100. */
    private void quarters(List<Long> cases) {
        for (int i = 0; i < QUARTERS.size(); i++) {
            LocalDate fact = day(3 * i + 2, 10);
            scene.on(fact);
            List.of(fact.minusDays(1), fact).forEach(on -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(cases.subList(0, 1),
                    new NewFact("incentive", "LEVEL_5", on, "Жоба басқарды", "№ 7, 01.02.2017", null, null))));
            scene.on(QUARTERS.get(i));
            String part = "2017-Q" + (i + 1);
            scene.open(cases, part);
            cases.forEach(one -> scene.quarter(one, part));
        }
        assertEquals(List.of("110 EFFECTIVE", "100 SATISFACTORY"), cases.subList(0, 2).stream().map(one -> scene.result(one, "quarter-result", "2017-Q3").orElseThrow())
                .map(one -> one.score() + " " + one.grade()).toList());
    }

    /** The schedule with the chair, the respondents, the notices; sheets and questions go out, and come back. */
    private void circular(List<Long> cases) {
        Long cycle = scene.call(em -> em.find(EvaluationCase.class, cases.get(0)).cycleId());
        scene.on(day(11, 6));
        does(scene.secretary, beans -> beans.get(Commissions.class).appoint(scene.body, Bilingual.of("Бағалау жөніндегі комиссия", "Комиссия по оценке"), "15-к", day(11, 1),
                day(11, 1), new YearCommission(scene).seats(), YearCommission.PROOF));
        Long sitting = scene.as(scene.hr, beans -> beans.get(AgreeSchedule.class).plan(cycle, day(12, 28), day(12, 11)));
        does(scene.commission.get(0), beans -> beans.get(AgreeSchedule.class).agree(cycle, List.of(sitting)));
        does(scene.hr, beans -> beans.get(PrepareSurvey.class).acceptProposals(cases));
        does(scene.hr, beans -> beans.get(GiveNotices.class).give(cases));
        scene.on(day(12, 11));
        does(scene.hr, beans -> beans.get(SendSheets.class).send(cases));
        cases.forEach(this::answered);
        for (Long one : cases) {
            Long sheet = scene.call(em -> em.createQuery("select s.id from Sheet s where s.caseId = :case and s.part = ''", Long.class).setParameter("case", one).getSingleResult());
            YearOfQuartersTest.scored(scene, sheet, 4, 4);
        }
        assertThrows(ObstacleException.class, () -> does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases)), "the survey is open");
        scene.on(day(12, 15));
        cases.forEach(one -> does(scene.hr, beans -> beans.get(CloseSurvey.class).close(one)));
    }

    private void answered(Long caseId) {
        Survey survey = scene.call(em -> em.createQuery("select distinct s from Survey s left join fetch s.respondents where s.caseId = :case", Survey.class)
                .setParameter("case", caseId).getSingleResult());
        assertEquals(3, survey.asked().size());
        survey.asked().forEach(one -> does(one.personId(), beans -> {
            AnswerSurvey answering = beans.get(AnswerSurvey.class);
            Map<String, Score> points = answering.question(survey.id()).form().criteria().stream().collect(Collectors.toMap(each -> each.code(), each -> each.most()));
            answering.answer(survey.id(), points);
        }));
    }

    /** 0.3 · Q + 0.6 · P + 0.1 · C: 0.3 · 4 + 0.6 · 4 + 0.1 · 5 = 4.1, and 0.3 · 3 + 2.4 + 0.5 = 3.8. */
    private void computed(List<Long> cases) {
        scene.on(day(12, 18));
        does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases));
        assertEquals(List.of("41/10 EFFECTIVE", "19/5 SATISFACTORY"), cases.subList(0, 2).stream().map(this::year).map(one -> one.score() + " " + one.grade()).toList());
    }

    private CaseResult year(Long caseId) {
        return scene.result(caseId, "year-result", "").orElseThrow();
    }

    /** The first two are approved; of the third a quarter is corrected, of the fourth the year. */
    private void decided(List<Long> cases) {
        scene.on(day(12, 28));
        YearCommission commission = new YearCommission(scene);
        Long session = commission.open(cases);
        Long third = cases.get(2);
        commission.secretary(HoldSession.class, one -> one.putChanges(session, commission.item(session, third), List.of(1, 2, 3, 4).stream()
                .map(number -> Change.points("quarter-result", "2017-Q" + number, Score.of(106))).toList(), Revision.Ground.PROOF, YearCommission.kk("есепке алынбаған жоба"),
                List.of(YearCommission.PROOF), null));
        commission.carry(session, third);
        Long fourth = cases.get(3);
        commission.secretary(HoldSession.class, one -> one.putRevision(session, commission.item(session, fourth), Score.of(4), YearCommission.kk("жоғары нәтиже"),
                List.of(YearCommission.PROOF), null));
        commission.carry(session, fourth);
        commission.together(session);
        commission.sign(session);
        assertEquals(List.of("41/10", "19/5", "41/10", "4"), cases.stream().map(this::year).map(CaseResult::score).toList());
        assertEquals("106", scene.result(third, "quarter-result", "2017-Q1").orElseThrow().score());
        int extracts = scene.as(scene.hr, beans -> beans.get(ProtocolExtract.class).make(cases));
        assertEquals(4, extracts);
    }

    /** Three read their results, the fourth refuses before HR, who signs the act alone. */
    private void acquainted(List<Long> cases) {
        scene.on(day(12, 29));
        does(scene.hr, beans -> beans.get(OfferResult.class).offer(cases));
        for (int i = 0; i < 3; i++) {
            Long one = cases.get(i);
            does(scene.servants.get(i), beans -> beans.get(ReadResult.class).open(one));
            does(scene.servants.get(i), beans -> beans.get(ReadResult.class).acknowledge(one, null));
            does(scene.servants.get(i), beans -> beans.get(ResultSlip.class).make(one));
        }
        Long refuses = cases.get(3);
        does(scene.hr, beans -> beans.get(OfferResult.class).offerInPerson(refuses, new Offer.Meeting(day(12, 29).atTime(11, 0), "305-бөлме", "Сейітов", "", Lang.KK),
                Offer.Outcome.DECLINED));
        does(scene.hr, beans -> beans.get(RefuseResult.class).draw(refuses, List.of(new RefusalAct.Signer(scene.hr.toString(), Role.HR_WORKER))));
        does(scene.hr, beans -> beans.get(RefuseResult.class).sign(refuses));
        assertEquals(List.of("acknowledged", "acknowledged", "acknowledged", "refused"), stages(cases));
    }

    private List<String> stages(List<Long> cases) {
        return cases.stream().map(one -> scene.call(em -> em.find(EvaluationCase.class, one).stage())).toList();
    }

    private void kept(List<Long> cases) {
        does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(cases));
        assertThrows(ObstacleException.class, () -> does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(cases)), "the term of appeal runs");
        List<OwnDossier.Result> own = scene.as(scene.servants.get(2), beans -> beans.get(OwnData.class).read()).results();
        assertEquals(5, own.stream().filter(one -> !one.superseded()).count(), "the year and four quarters: " + own);
        assertTrue(own.stream().anyMatch(one -> one.of().ru().equals("I квартал 2017 года") && one.score().equals("106")), own::toString);
        Long file = scene.as(scene.hr, beans -> beans.get(CaseFileDocument.class).make(cases.get(2), "№ 5 от 29.12.2017", day(12, 29)));
        assertTrue(file > 0);
        scene.on(LocalDate.of(2018, 1, 22));
        does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(cases));
        assertTrue(stages(cases).stream().allMatch("archived"::equals));
        var entry = scene.as(scene.hr, beans -> beans.get(ReadRecord.class).of(scene.servants.get(3))).entries().get(0);
        assertEquals(4, entry.lines().size(), "the quarters stand beside the year");
        assertEquals("I квартал 2017 года", entry.lines().get(0).name().ru());
    }
}
