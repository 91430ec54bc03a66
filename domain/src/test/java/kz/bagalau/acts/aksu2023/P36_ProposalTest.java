package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Circle;
import kz.bagalau.law.instrument.Circle.Candidate;
import kz.bagalau.law.instrument.Survey;
import org.junit.jupiter.api.Test;

/** Who is proposed: three to seven out of the circle of point 36, the near before the far, the free before the busy. */
class P36_ProposalTest {

    private static final int MOST_EACH = 10;
    private final Survey survey = rule("survey-360", Survey.class);

    private static Stream<Candidate> many(Role group, int number, int distance, int surveys) {
        return IntStream.range(0, number).mapToObj(i -> new Candidate(group.name().charAt(0) + "" + group.name().charAt(2) + distance + i, group, distance, surveys));
    }

    private List<String> proposed(Stream<Candidate> candidates) {
        return new Circle(survey, candidates.toList(), MOST_EACH).proposed().value().stream().map(Candidate::person).toList();
    }

    @Test
    void ofAHeadTheSupervisorThreeSubordinatesAndThreePeers() {
        assertEquals(List.of("SP00", "SB00", "SB01", "SB02", "CL00", "CL01", "CL02"), proposed(Stream.of(many(Role.SUPERVISOR, 1, 0, 0),
                many(Role.SUBORDINATE, 5, 0, 0), many(Role.COLLEAGUE, 5, 0, 0)).flatMap(each -> each)));
    }

    @Test
    void ofAServantTheSupervisorAndPeersTheNearestAndTheFreestFirst() {
        assertEquals(List.of("SP00", "CL00", "CL01", "CL20", "CL21"), proposed(Stream.of(many(Role.SUPERVISOR, 1, 0, 0),
                many(Role.COLLEAGUE, 2, 0, 9), many(Role.COLLEAGUE, 2, 2, 4), many(Role.COLLEAGUE, 1, 3, 0)).flatMap(each -> each)));
        List<Candidate> equallyNear = List.of(new Candidate("busy", Role.COLLEAGUE, 0, 5), new Candidate("free", Role.COLLEAGUE, 0, 1));
        assertEquals(List.of("free", "busy"), proposed(equallyNear.stream()));
    }

    @Test
    void whoAnswersAsManyAsHeMayIsNotProposedAndTheReasonCountsHim() {
        Circle circle = new Circle(survey, Stream.concat(many(Role.SUBORDINATE, 1, 0, MOST_EACH), many(Role.COLLEAGUE, 2, 0, MOST_EACH - 1)).toList(), MOST_EACH);
        assertEquals(2, circle.proposed().value().size());
        assertEquals("survey.nobody", circle.proposed().step().key());
        assertEquals(List.of("survey.number", "survey.load"), circle.check(List.of("SB00", "CL00")).stream().map(LegalObstacle::key).toList());
    }

    /** п. 36 (1): "включаются: 1) непосредственный руководитель": the limit, which is ours, does not take him out. */
    @Test
    void theSupervisorIsAskedHoweverManyHeAnswers() {
        Circle circle = new Circle(survey, Stream.concat(many(Role.SUPERVISOR, 1, 0, MOST_EACH + 30), many(Role.COLLEAGUE, 2, 0, 0)).toList(), MOST_EACH);
        assertEquals(List.of("SP00", "CL00", "CL01"), circle.proposed().value().stream().map(Candidate::person).toList());
        assertEquals(List.of(), circle.check(List.of("SP00", "CL00", "CL01")));
    }

    @Test
    void tooFewTooManyAndOutsideAreRefused() {
        Circle circle = new Circle(survey, Stream.concat(many(Role.SUPERVISOR, 1, 0, 0), many(Role.COLLEAGUE, 8, 0, 0)).toList(), MOST_EACH);
        assertEquals(List.of(), circle.check(List.of("SP00", "CL00", "CL07")).stream().map(LegalObstacle::key).toList());
        assertEquals(List.of("survey.number"), circle.check(List.of("SP00", "CL00")).stream().map(LegalObstacle::key).toList());
        assertEquals(List.of("survey.number"), circle.check(many(Role.COLLEAGUE, 8, 0, 0).map(Candidate::person).toList()).stream().map(LegalObstacle::key).toList());
        assertEquals(List.of("respondents.outside"), circle.check(List.of("SP00", "CL00", "stranger")).stream().map(LegalObstacle::key).toList());
    }
}
