package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.SurveySummary;
import kz.bagalau.papers.Column;
import kz.bagalau.survey.SummariseSurveys;
import kz.bagalau.survey.SurveyTotals;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.text.Words;

/** What the anonymous surveys of a cycle came to together, and what next year's training is about. */
@Named
@ViewScoped
public class ShowSurveySummary implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SummariseSurveys summaries;
    @Inject
    private Words words;

    private Long id;
    private transient SurveyTotals totals;

    /** The numbers. */
    public SurveyTotals getTotals() {
        if (totals == null) {
            totals = summaries.totals(id).orElseThrow();
        }
        return totals;
    }

    /** A mean as it is read; a dash where it is not shown. */
    public String mean(SurveySummary.Line line) {
        return line.mean().map(words::number).orElse("–");
    }

    /** A number of people; a dash where it is not shown. */
    public String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "–";
    }

    /** Topics in words. */
    public String topics(List<Criterion> topics) {
        return topics.isEmpty() ? "–" : topics.stream().map(one -> words.of(one.name())).collect(Collectors.joining("; "));
    }

    /** The name of a unit. */
    public String unit(SurveyTotals.OfUnit unit) {
        return unit.unit() == null ? words.say("survey.summary.others") : words.name(unit.unit().kk(), unit.unit().ru());
    }

    /** The year for which training is planned. */
    public int getNext() {
        return getTotals().period().last().getYear() + 1;
    }

    /** Hands out next year's training plan: a line for each topic of each unit. */
    public void plan() throws IOException {
        List<Column> columns = List.of(new Column(words.say("survey.plan.year"), Column.Kind.NUMBER, 8), new Column(words.say("survey.plan.unit"), Column.Kind.TEXT, 40),
                new Column(words.say("survey.plan.topic"), Column.Kind.TEXT, 50), new Column(words.say("survey.plan.mean"), Column.Kind.NUMBER, 12),
                new Column(words.say("survey.plan.people"), Column.Kind.NUMBER, 14), new Column(words.say("survey.plan.term"), Column.Kind.TEXT, 24));
        List<List<Object>> rows = new ArrayList<>();
        getTotals().topics().forEach(topic -> rows.add(row(words.say("survey.plan.whole"), line(getTotals().lines(), topic))));
        getTotals().units().forEach(unit -> unit.topics().forEach(topic -> rows.add(row(unit(unit), unit.line(topic)))));
        SendFile.xlsx("training-plan-" + getNext(), words.say("survey.plan.sheet"), columns, rows.iterator());
    }

    private static SurveySummary.Line line(List<SurveySummary.Line> lines, Criterion topic) {
        return lines.stream().filter(one -> one.competency().code().equals(topic.code())).findFirst().orElseThrow();
    }

    private List<Object> row(String unit, SurveySummary.Line line) {
        Score mean = line.mean().orElseThrow();
        return Arrays.asList(getNext(), unit, words.of(line.competency().name()), Double.valueOf(Rounding.SHOWN.display(mean)), line.people().getAsInt(), null);
    }

    /** Hands out the summary by the annex of the act. */
    public void pdf() throws IOException {
        SendFile.send("survey-summary.pdf", "application/pdf", summaries.print(id));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
