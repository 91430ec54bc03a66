package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.watch.CaseFile;

/** Computes a case again from its sheets: to show the parts of a result, and to put right an error in its computation. */
@Dependent
class Recount {

    @Inject
    EntityManager em;

    /** The question to the edition, with what the sheets of the case say. */
    Evaluation evaluation(CaseFile file) {
        Facts facts = Facts.none();
        for (var sheet : file.standing()) {
            facts = facts.and(sheet.kind(), new Marks(sheet.kind(), sheet.points()));
        }
        for (var survey : file.survey().stream().toList()) {
            facts = facts.and(survey.kind(), answers(survey.id()));
        }
        return new Evaluation(file.law().edition(), facts);
    }

    /** The answers come under random ids: their order tells nothing. */
    private List<Marks> answers(Long surveyId) {
        return em.createQuery("select a from OpenedAnswer a where a.surveyId = :survey order by a.id", OpenedAnswer.class)
                .setParameter("survey", surveyId).getResultStream().map(answer -> new Marks(answer.sheet(), answer.points())).toList();
    }

    /** What the sheets say today for a kind of result. */
    Outcome outcome(CaseFile file, String kind) {
        return evaluation(file).answer(rule(file.law().edition(), kind));
    }

    /** The points of a kind of result by the sheets; empty where the act is silent. */
    Optional<Score> points(CaseFile file, String kind) {
        return outcome(file, kind).value().flatMap(explained -> explained.value().score());
    }

    /** Why a kind of result is what it is; empty where an obstacle stands instead. */
    Optional<Step> reasons(CaseFile file, String kind) {
        return outcome(file, kind).step();
    }

    /** The points of one part of the computation; empty where it cannot be computed. */
    Optional<Score> part(CaseFile file, String rule) {
        return file.law().edition().find(rule, Instrument.class).flatMap(one -> one.answer(evaluation(file)).value())
                .flatMap(explained -> explained.value().score());
    }

    /** A result is named by its kind, or by the instrument itself. */
    private static String rule(Edition edition, String kind) {
        return edition.find(kind, ResultKind.class).map(ResultKind::of).orElse(kind);
    }
}
