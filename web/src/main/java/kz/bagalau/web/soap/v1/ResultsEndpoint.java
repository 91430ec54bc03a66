package kz.bagalau.web.soap.v1;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.assessment.ReadExplanation;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import kz.bagalau.survey.ReadReport;
import kz.bagalau.survey.SummariseSurveys;
import kz.bagalau.web.rest.v1.CalculationAnswer;
import kz.bagalau.web.rest.v1.SheetAnswer;
import kz.bagalau.web.rest.v1.SurveyReportAnswer;
import kz.bagalau.web.rest.v1.SurveySummaryAnswer;
import kz.bagalau.web.text.Areas;

/** Answers {@link ResultsService}. Carries no annotation of its own, so that full servers do not deploy it a second time. */
public class ResultsEndpoint implements ResultsService {

    private static final Logger LOG = Logger.getLogger(ResultsEndpoint.class.getName());
    private static final int WRONG = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    private final ReadExplanation read;
    private final ReadReport reports;
    private final SummariseSurveys summaries;
    private final ShowSheet sheets;

    /** With the services that know the answers. */
    public ResultsEndpoint(ReadExplanation read, ReadReport reports, SummariseSurveys summaries, ShowSheet sheets) {
        this.read = read;
        this.reports = reports;
        this.summaries = summaries;
        this.sheets = sheets;
    }

    @Override
    @Operates(Operation.CASE_RESULT)
    public ExplanationReply explanation(Long caseId, Long resultId, String language) throws ProblemFault {
        Lang lang = spoken(language);
        return answered(lang, caseId, () -> read.of(caseId, resultId, lang).map(found -> new ExplanationReply(caseId, found, lang)));
    }

    @Override
    @Operates(Operation.SURVEY_REPORT)
    public SurveyReportReply surveyReport(Long caseId, String language) throws ProblemFault {
        Lang lang = spoken(language);
        return answered(lang, caseId, () -> reports.find(caseId).map(found -> new SurveyReportReply(SurveyReportAnswer.of(found, lang), lang)));
    }

    @Override
    @Operates(Operation.SURVEY_SUMMARY)
    public SurveySummaryReply surveySummary(Long cycleId, String language) throws ProblemFault {
        Lang lang = spoken(language);
        return answered(lang, cycleId, () -> summaries.totals(cycleId).map(found -> new SurveySummaryReply(SurveySummaryAnswer.of(found, lang), lang)));
    }

    @Override
    @Operates(Operation.SHEET_READ)
    public SheetReply sheet(Long sheetId, String language) throws ProblemFault {
        Lang lang = spoken(language);
        return answered(lang, sheetId, () -> Optional.of(new SheetReply(SheetAnswer.of(sheets.reading(sheetId), CurrentCaller.get().personId(), lang), lang)));
    }

    private static <T> T answered(Lang lang, Long id, Supplier<Optional<T>> question) throws ProblemFault {
        if (id == null) {
            throw new ProblemFault(new Problem(WRONG, "id", say(lang, "rest.detail.number")));
        }
        try {
            return question.get().orElseThrow(() -> new ProblemFault(new Problem(NOT_FOUND, Refusal.UNKNOWN.name(), say(lang, "access.denied." + Refusal.UNKNOWN.name()))));
        } catch (AccessDenied denied) {
            throw new ProblemFault(new Problem(denied.refusal().status(), denied.refusal().name(), say(lang, denied.key())));
        } catch (ObstacleException stopped) {
            throw new ProblemFault(Problem.of(CalculationAnswer.ObstacleAnswer.of(lang, stopped.obstacle())));
        } catch (RuntimeException unforeseen) {
            throw new ProblemFault(failed(lang, unforeseen));
        }
    }

    /** What nobody foresaw: a code under which it stands in the log; nothing of it is told outside. */
    private static Problem failed(Lang lang, RuntimeException unforeseen) {
        String code = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, unforeseen, () -> "SOAP failed, code " + code);
        return new Problem(FAILED, code, Areas.sentences().say(lang, "rest.detail.failed", List.of(Arg.word(code))));
    }

    private static Lang spoken(String language) {
        return named(language).or(() -> named(CurrentCaller.get().language())).orElse(Lang.RU);
    }

    private static Optional<Lang> named(String code) {
        return Arrays.stream(Lang.values()).filter(lang -> lang.code().equals(code)).findFirst();
    }

    private static String say(Lang lang, String key) {
        return Areas.sentences().say(lang, key, List.of());
    }
}
