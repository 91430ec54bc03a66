package kz.bagalau.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import kz.bagalau.exchange.Rights;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.StaffSource;
import kz.bagalau.web.docflow.CheckOperations;
import kz.bagalau.web.rest.docflow.WireJson;
import org.junit.jupiter.api.Test;

/** What {@code check} answers is what the contract says, field for field. */
class CheckAnswerTest {

    private static final Rights MINE = new Rights("sed-aksu", "1.0.0", OffsetDateTime.parse("2023-07-17T09:10:00+06:00"),
            List.of(new Rights.InBody(1L, "150541008880", Bilingual.of("Ақсу қаласының экономика бөлімі (ойдан шығарылған)", "Отдел экономики города Аксу (вымышленный)"),
                    StaffSource.FILE, EnumSet.of(Role.DOCFLOW_STAFF, Role.DOCFLOW_ANSWERS, Role.DOCFLOW_DOCUMENTS, Role.DOCFLOW_RECEIPTS))));

    private final OpenApi contract = new OpenApi();

    @Test
    void theAnswerIsThatOfTheExampleAndOfTheSchema() throws Exception {
        JsonObject answer = answer();
        assertEquals(List.of(), JsonCheck.faults(contract.schemas(), "CheckResult", answer));
        JsonObject example = Contract.json("examples/check.response.json");
        assertEquals(Json.createObjectBuilder(example).remove("callback").build(), answer, "no channel has an address yet");
    }

    @Test
    void itsVersionAndItsRightsAreThoseOfTheContract() {
        assertEquals(contract.version(), CheckOperations.CONTRACT);
        assertEquals(Role.docflow().stream().map(Role::name).toList(),
                contract.schemas().getJsonObject("Right").getJsonArray("enum").getValuesAs(jakarta.json.JsonString::getString));
        assertTrue(contract.operations().containsKey("check"));
    }

    private static JsonObject answer() throws Exception {
        try (Jsonb jsonb = WireJson.wire(); var reader = Json.createReader(new StringReader(jsonb.toJson(CheckOperations.told(MINE))))) {
            return reader.readObject();
        }
    }
}
