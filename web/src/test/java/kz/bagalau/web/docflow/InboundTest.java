package kz.bagalau.web.docflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.exchange.FactStanding;
import kz.bagalau.exchange.StaffProposals;
import kz.bagalau.exchange.TakeAnswers.Told;
import kz.bagalau.journal.JournalRefused;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.ImportFinding;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.exchange.DocumentEvent.Proof;
import kz.bagalau.model.exchange.ServantAnswer.Kind;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.staff.intake.Column;
import kz.bagalau.staff.intake.StaffDelta;
import kz.bagalau.web.docflow.type.Answer;
import kz.bagalau.web.docflow.type.Fact;
import kz.bagalau.web.docflow.type.FactList;
import kz.bagalau.web.docflow.type.Problem;
import kz.bagalau.web.docflow.type.StaffPage;
import kz.bagalau.web.docflow.type.Wire;
import kz.bagalau.web.rest.docflow.WireJson;
import org.junit.jupiter.api.Test;

/** Answers, facts and staff in the contract's types, by the contract's examples. */
class InboundTest {

    private static String example(String name) throws Exception {
        try (var in = InboundTest.class.getResourceAsStream("/contract/examples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> T read(String name, Class<T> type) throws Exception {
        try (Jsonb jsonb = WireJson.wire()) {
            return jsonb.fromJson(example(name), type);
        }
    }

    private static JsonObject json(Wire wire) throws Exception {
        try (Jsonb jsonb = WireJson.wire(); var reader = Json.createReader(new StringReader(jsonb.toJson(wire)))) {
            return reader.readObject();
        }
    }

    private static JsonObject json(String name) throws Exception {
        try (var reader = Json.createReader(new StringReader(example(name)))) {
            return reader.readObject();
        }
    }

    @Test
    void anAnswerIsReadWithItsProofWhichIsWhatItIsSaidToBe() throws Exception {
        Told told = AnswerTexts.told(read("reportAnswer.request.json", Answer.class));
        assertEquals(List.of("901112400889", Kind.DISAGREED, Proof.CMS, "ans-20771", Instant.parse("2023-07-18T09:31:00Z")),
                List.of(told.iin().value(), told.kind(), told.proofKind(), told.externalId(), told.at()));
        assertEquals(Lang.RU, told.words().lang());

        Answer scan = read("reportAnswer.request.json", Answer.class);
        scan.proofKind = "SCAN";
        assertFault("answer.proofKind", "rest.fault.proof", () -> AnswerTexts.told(scan));
        Answer silent = read("reportAnswer.request.json", Answer.class);
        silent.text = null;
        assertFault("answer.text", "rest.fault.missing", () -> AnswerTexts.told(silent));
        Answer other = read("reportAnswer.request.json", Answer.class);
        other.proof.content[0]++;
        assertFault("answer.proof.sha256", "rest.fault.sha256", () -> AnswerTexts.told(other));
        Answer nobody = read("reportAnswer.request.json", Answer.class);
        nobody.iin = "901112400888";
        assertFault("answer.iin", "rest.fault.iin", () -> AnswerTexts.told(nobody));
    }

    private static void assertFault(String path, String key, Runnable work) {
        BadFacts bad = assertThrows(BadFacts.class, work::run);
        assertEquals(List.of(path, key), List.of(bad.all().get(0).path(), bad.all().get(0).key()));
    }

    @Test
    void aFactIsToldAsItStandsAndARefusedOneWithItsField() throws Exception {
        FactStanding counted = new FactStanding("task-2017-4410", 71820L, FactStanding.State.COUNTED, null, LocalDate.of(2017, 9, 20), Score.of(5));
        assertEquals(json("listFacts.response.json").getJsonArray("facts").getJsonObject(0), json(FactOperations.told(counted)));

        Fact fact = read("proposeFacts.request.json", FactList.class).facts.get(1);
        FactProblems problems = new FactProblems("factList.facts[1]", Lang.RU, "/api/v1/docflow/facts");
        JsonObject said = json("proposeFacts.response.json").getJsonArray("facts").getJsonObject(1).getJsonObject("problem");
        JsonObject expected = Json.createObjectBuilder(said).remove("citation").build();
        assertEquals(expected, json(problems.of(new JournalRefused("journal.refused.future", fact.day, LocalDate.of(2017, 9, 18)), fact)), "of a day no act speaks");
        Problem file = problems.of(assertThrows(FileRefused.class, () -> new StoredFile(1L, "journal", "a.pdf", new byte[0], null, Instant.EPOCH)), fact);
        assertEquals(List.of("factList.facts[1].proof.content", 422), List.of(file.fact, file.status));
        assertEquals(500, problems.of(new IllegalStateException("a fault of ours"), fact).status);
    }

    @Test
    void staffIsProposedByItsColumnsAndListedInTheSameWords() throws Exception {
        kz.bagalau.web.docflow.type.StaffDelta asked = read("proposeStaff.request.json", kz.bagalau.web.docflow.type.StaffDelta.class);
        StaffDelta delta = StaffTexts.delta(asked);
        assertEquals("staff-2023-08-01", delta.externalId());
        assertEquals("2023-08-01", delta.posts().get(0).cells().get(Column.APPOINTED));
        assertEquals(false, delta.posts().get(0).cells().containsKey(Column.SUPERVISOR), "what is not said is left as it stands");

        kz.bagalau.web.docflow.type.StaffPage listed = read("listStaff.response.json", StaffPage.class);
        kz.bagalau.web.docflow.type.StaffDelta same = new kz.bagalau.web.docflow.type.StaffDelta();
        same.externalId = "any";
        same.units = listed.units;
        same.people = listed.people;
        same.posts = listed.posts;
        StaffDelta columns = StaffTexts.delta(same);
        StaffPage page = new StaffPage();
        page.units = new ArrayList<>(columns.units().stream().map(one -> StaffTexts.unit(one.cells(), one.removed())).toList());
        page.people = new ArrayList<>(columns.people().stream().map(one -> StaffTexts.person(one.cells(), one.removed())).toList());
        page.posts = new ArrayList<>(columns.posts().stream().map(one -> StaffTexts.post(one.cells(), one.removed())).toList());
        page.next = listed.next;
        page.more = listed.more;
        assertEquals(json("listStaff.response.json"), json(page));
    }

    @Test
    void whatIsWrongWithAProposalStandsAtItsFieldOfTheRequest() throws Exception {
        StaffProposals.Standing refused = new StaffProposals.Standing(512L, "staff-2023-08-01", ImportState.REFUSED, 2, Instant.parse("2023-08-01T02:58:11Z"), null,
                List.of(new ImportFinding(1L, "posts[0] people[0]", 1, "unit_code", "07", "UNIT_UNKNOWN")));
        JsonObject told = json(StaffOperations.told(refused, Lang.RU));
        assertEquals(List.of("512", "REFUSED", "2023-08-01T08:58:11+06:00"), List.of(told.getString("proposalId"), told.getString("state"), told.getString("receivedAt")));
        assertEquals("posts[0].unitCode", told.getJsonArray("findings").getJsonObject(0).getString("fact"));
        assertEquals("people[0].nameRu.surname", StaffOperations.place("posts[0] people[0]", "surname_ru"));
        assertEquals("units[2].name.kk", StaffOperations.place("units[2]", "NAME_KK"));
        assertEquals("units[2].removed", StaffOperations.place("units[2]", "removed"));
        assertEquals("posts[1].iin", StaffOperations.place("posts[1]", "iin"));
    }
}
