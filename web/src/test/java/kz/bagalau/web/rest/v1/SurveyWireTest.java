package kz.bagalau.web.rest.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.JsonbBuilder;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Disclosure;
import kz.bagalau.law.result.Disclosure.Answer;
import kz.bagalau.law.result.Disclosure.Viewer;
import kz.bagalau.law.result.SurveySummary;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.survey.SurveyReport;
import kz.bagalau.survey.SurveyTotals;
import kz.bagalau.web.soap.v1.SurveyReportReply;
import kz.bagalau.web.soap.v1.SurveySummaryReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attacks on anonymous surveys by what programs are told of them, as JSON and as XML: too few, a group taken off the whole, one's own answer taken off, exact fractions. */
class SurveyWireTest {

    private static final Survey SURVEY = ShippedEditions.edition(EditionId.of("aksu-2023")).rule("survey-360", Survey.class);
    private static final Days YEAR = new Days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

    /** Answers that give the same mark everywhere, kept in the groups that may stand apart. */
    private static List<Answer> answers(Map<Role, List<Integer>> marks) {
        Map<Role, Integer> sizes = new EnumMap<>(Role.class);
        marks.forEach((role, given) -> sizes.put(role, given.size()));
        Set<Role> apart = Disclosure.apart(SURVEY, sizes);
        List<Answer> answers = new ArrayList<>();
        marks.forEach((role, given) -> given.forEach(mark -> answers.add(new Answer(Optional.of(role).filter(apart::contains),
                SURVEY.competencies(false).stream().collect(Collectors.toMap(one -> one.code(), one -> Score.of(mark)))))));
        return answers;
    }

    private static SurveyReport report(List<Answer> answers, Viewer viewer) {
        Disclosure shown = new Disclosure(SURVEY, false, answers, answers.size(), viewer);
        return new SurveyReport(7L, null, null, null, YEAR, answers.size(), shown.nothing().orElse(null), SurveyReport.lines(shown, Map.of("ethics", Score.of(5))),
                shown.leastExpressed(), shown.texts() ? List.of("слова") : List.of(), List.of(), true, null, false);
    }

    /** The same report both ways. */
    private record Wire(JsonObject json, String xml) {

        static Wire of(SurveyReport report, Lang lang) {
            SurveyReportAnswer answer = SurveyReportAnswer.of(report, lang);
            return new Wire(toJson(answer), toXml(SurveyReportReply.class, new SurveyReportReply(answer, lang)));
        }

        List<JsonObject> lines() {
            return json.getJsonArray("competencies").getValuesAs(JsonObject.class);
        }
    }

    private static JsonObject toJson(Object answer) {
        try (JsonReader reader = Json.createReader(new StringReader(JsonbBuilder.create().toJson(answer)))) {
            return reader.readObject();
        }
    }

    private static <T> String toXml(Class<T> type, T reply) {
        try {
            StringWriter out = new StringWriter();
            JAXBContext.newInstance(type).createMarshaller().marshal(new JAXBElement<>(new QName("reply"), type, reply), out);
            return out.toString();
        } catch (jakarta.xml.bind.JAXBException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Test
    void twoAnswersTellNothingButWhy() {
        Wire told = Wire.of(report(answers(Map.of(Role.SUPERVISOR, List.of(5), Role.COLLEAGUE, List.of(1))), Viewer.STRANGER), Lang.RU);
        assertNothing(told, "survey.few");
        assertEquals("Ответов 2, а для результата нужно не менее 3. (пп. 34, 35, 36, 37)", told.json().getJsonObject("nothing").getString("text"));
        assertFalse(told.json().getJsonObject("nothing").getJsonObject("citation").getJsonArray("points").isEmpty());
        assertTrue(told.xml().contains("<title>survey.few</title>") && told.xml().contains("<status>409</status>") && told.xml().contains("<point>"), told.xml());
    }

    @Test
    void ofThreeAnswersOneWhoGaveOneOfThemIsToldNothing() {
        List<Answer> three = answers(Map.of(Role.SUPERVISOR, List.of(5), Role.COLLEAGUE, List.of(2, 2)));
        Wire stranger = Wire.of(report(three, Viewer.STRANGER), Lang.EN);
        assertEquals("3", stranger.lines().get(0).getString("mean"));
        assertEquals(1, stranger.json().getJsonArray("texts").size());
        assertNothing(Wire.of(report(three, Viewer.answered(Role.SUPERVISOR)), Lang.KK), "survey.own");
    }

    @Test
    void theSupervisorIsNotWhatIsLeftWhenAGroupIsTakenOff() {
        Wire four = Wire.of(report(answers(Map.of(Role.SUPERVISOR, List.of(1), Role.SUBORDINATE, List.of(4, 4, 5))), Viewer.STRANGER), Lang.RU);
        assertTrue(four.lines().stream().allMatch(line -> line.getJsonArray("groups").isEmpty() && !line.containsKey("others")), four.json()::toString);
        assertFalse(four.xml().contains("<group>") || four.xml().contains("<others>"), four.xml());
        Wire seven = Wire.of(report(answers(Map.of(Role.SUPERVISOR, List.of(1), Role.SUBORDINATE, List.of(4, 4, 5), Role.COLLEAGUE, List.of(2, 3, 3))), Viewer.STRANGER), Lang.RU);
        assertTrue(seven.lines().stream().allMatch(line -> line.getJsonArray("groups").size() == 1), "of two groups of three only one: all less both would be the supervisor");
        assertFalse(seven.json().toString().contains("SUPERVISOR"));
        assertFalse(seven.xml().contains("SUPERVISOR"));
    }

    /** Every reader of every mixture: what is told of groups and of the rest never stands for fewer than three, without his own answer if he is one of them. */
    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SERVANT", "SUPERVISOR", "SUBORDINATE", "COLLEAGUE"})
    void noPartThatIsToldIsOfFewerThanThree(Role reader) {
        int seen = 0;
        for (int subordinates = 0; subordinates <= 7; subordinates++) {
            for (int colleagues = 0; colleagues + subordinates <= 7; colleagues++) {
                Map<Role, List<Integer>> marks = Map.of(Role.SUPERVISOR, List.of(0), Role.SUBORDINATE, same(subordinates, 4), Role.COLLEAGUE, same(colleagues, 2));
                boolean answered = reader != Role.SERVANT && !marks.get(reader).isEmpty();
                List<Answer> all = answers(marks);
                Viewer viewer = answered ? Viewer.answered(reader) : Viewer.STRANGER;
                for (JsonObject line : Wire.of(report(all, viewer), Lang.EN).lines()) {
                    int told = line.getJsonArray("groups").getValuesAs(JsonObject.class).stream().map(group -> Role.valueOf(group.getString("group")))
                            .mapToInt(group -> marks.get(group).size() - (answered && group == reader ? 1 : 0)).peek(size -> assertTrue(size >= 3, line::toString)).sum();
                    int rest = all.size() - (answered ? 1 : 0) - told;
                    assertTrue(!line.containsKey("mean") || rest == 0 || rest >= 3, () -> reader + " " + marks + " " + line);
                    seen += line.containsKey("mean") ? 1 : 0;
                }
            }
        }
        assertTrue(seen > 100, "something is told");
    }

    private static List<Integer> same(int number, int mark) {
        return IntStream.range(0, number).mapToObj(i -> mark).toList();
    }

    @Test
    void anExactFractionWouldTellHowManyJudged() {
        Wire told = Wire.of(report(answers(Map.of(Role.COLLEAGUE, List.of(1, 1, 2))), Viewer.STRANGER), Lang.EN);
        assertEquals("1.33", told.lines().get(0).getString("mean"));
        assertFalse(told.json().toString().contains("4/3") || told.xml().contains("4/3"));
        assertEquals(Set.of("caseId", "first", "last", "answers", "competencies", "least", "texts"), told.json().keySet(), "what the page shows, and nothing more");
    }

    @Test
    void theSummaryTellsOfThreeOrMore() {
        SurveyTotals two = totals(people(1, 2));
        JsonObject told = toJson(SurveySummaryAnswer.of(two, Lang.RU));
        assertTrue(told.getJsonArray("competencies").isEmpty() && told.getJsonArray("units").isEmpty() && told.getJsonArray("topics").isEmpty(), told::toString);
        JsonObject five = toJson(SurveySummaryAnswer.of(totals(Stream.concat(people(1, 3), people(2, 2))), Lang.RU));
        assertEquals(1, five.getJsonArray("units").size(), "three and two: both together, or the two would be what is left");
        assertFalse(five.getJsonArray("units").getJsonObject(0).containsKey("unit"));
        String xml = toXml(SurveySummaryReply.class, new SurveySummaryReply(SurveySummaryAnswer.of(totals(Stream.concat(people(1, 3), people(2, 3))), Lang.KK), Lang.KK));
        assertEquals(2, xml.split("<name>Бөлім", -1).length - 1, xml);
    }

    private static Stream<SurveySummary.Person> people(long unit, int number) {
        return IntStream.range(0, number).mapToObj(i -> new SurveySummary.Person(unit, Map.of("ethics", Score.of(2)), Set.of("ethics")));
    }

    private static SurveyTotals totals(Stream<SurveySummary.Person> people) {
        SurveySummary summary = new SurveySummary(people.toList(), SURVEY.least());
        var asked = SURVEY.competencies(false);
        List<SurveySummary.Line> lines = summary.lines(asked);
        return new SurveyTotals(3L, YEAR, summary.people().size(), SURVEY.least(), lines, SurveySummary.topics(lines), summary.units(asked).entrySet().stream()
                .map(unit -> new SurveyTotals.OfUnit(unit.getKey().equals(SurveySummary.OTHERS) ? null : Bilingual.of("Бөлім " + unit.getKey(), "Отдел " + unit.getKey()), unit.getValue(),
                        SurveySummary.topics(unit.getValue()))).toList());
    }

    private static void assertNothing(Wire told, String why) {
        assertEquals(why, told.json().getJsonObject("nothing").getString("key"));
        assertTrue(told.lines().stream().noneMatch(line -> line.containsKey("mean") || line.containsKey("others") || !line.getJsonArray("groups").isEmpty()), told.json()::toString);
        assertTrue(told.json().getJsonArray("texts").isEmpty() && told.json().getJsonArray("least").isEmpty());
        assertFalse(told.xml().contains("<mean>") || told.xml().contains("<text>") || told.xml().contains("<least>") || told.xml().contains("<others>"), told.xml());
    }
}
