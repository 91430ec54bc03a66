package kz.bagalau.web.rest.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.acts.Example;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OpenAPI document is valid, tells all that is served and nothing else, and its examples give what they expect. */
class OpenApiTest {

    private static final String DOCUMENT = Rest.get("openapi.json").body();
    private static final SwaggerParseResult PARSED = new OpenAPIV3Parser().readContents(DOCUMENT);

    /** The schema of each record that is answered. */
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(Map.entry("About", AboutResource.AboutAnswer.class),
            Map.entry("Verification", AuditResource.VerificationAnswer.class), Map.entry("Break", AuditResource.BreakAnswer.class),
            Map.entry("Explanation", ExplanationResource.ExplanationAnswer.class), Map.entry("Reason", Reason.class),
            Map.entry("SurveyReport", SurveyReportAnswer.class), Map.entry("CompetencyMean", SurveyReportAnswer.CompetencyMean.class),
            Map.entry("GroupMean", SurveyReportAnswer.GroupMean.class), Map.entry("SurveySummary", SurveySummaryAnswer.class),
            Map.entry("CompetencyTotal", SurveySummaryAnswer.CompetencyTotal.class), Map.entry("UnitTopics", SurveySummaryAnswer.UnitTopics.class),
            Map.entry("SheetRead", SheetAnswer.class), Map.entry("SheetLine", SheetAnswer.SheetLine.class), Map.entry("EditionList", EditionsResource.EditionList.class), Map.entry("Edition", EditionAnswer.class), Map.entry("PointLine", EditionAnswer.PointLine.class),
            Map.entry("RuleLine", EditionAnswer.RuleLine.class), Map.entry("AnnexLine", EditionAnswer.AnnexLine.class), Map.entry("Point", PointAnswer.class),
            Map.entry("Rule", RuleAnswer.class), Map.entry("Place", Problem.Place.class), Map.entry("Gap", RuleAnswer.GapAnswer.class),
            Map.entry("Wanted", WantedAnswer.class), Map.entry("Takes", WantedAnswer.TakesAnswer.class), Map.entry("Named", WantedAnswer.Named.class),
            Map.entry("Line", WantedAnswer.Line.class), Map.entry("Sheet", WantedAnswer.Sheet.class), Map.entry("Annex", AnnexAnswer.class),
            Map.entry("CalculationAnswer", CalculationAnswer.class), Map.entry("Grade", CalculationAnswer.GradeAnswer.class),
            Map.entry("Item", CalculationAnswer.ItemAnswer.class), Map.entry("Obstacle", CalculationAnswer.ObstacleAnswer.class),
            Map.entry("Because", CalculationAnswer.Because.class), Map.entry("Problem", Problem.class), Map.entry("Fault", Problem.Fault.class));

    static List<EditionId> editions() {
        return ShippedEditions.ids();
    }

    @Test
    void theDocumentIsValid() {
        assertEquals(List.of(), Optional.ofNullable(PARSED.getMessages()).orElse(List.of()));
        assertEquals("3.1.0", openApi().getOpenapi());
    }

    @Test
    void everyPathIsAMethodOfAResourceAndTheOtherWayRound() {
        Set<String> told = new TreeSet<>();
        openApi().getPaths().forEach((path, item) -> item.readOperationsMap().keySet().forEach(method -> told.add(method + " " + path)));
        assertEquals(served(), told);
    }

    @Test
    void everySchemaHasTheFieldsOfItsRecord() {
        assertTrue(RECORDS.size() > 20);
        RECORDS.forEach((schema, type) -> {
            assertNotNull(openApi().getComponents().getSchemas().get(schema), schema);
            assertEquals(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(openApi().getComponents().getSchemas().get(schema).getProperties().keySet()), schema);
        });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theExampleOfAnEditionGivesWhatItExpects(EditionId id) {
        JsonObject content = Rest.get("openapi.json").json().getJsonObject("paths").getJsonObject("/editions/{edition}/calculations").getJsonObject("post")
                .getJsonObject("requestBody").getJsonObject("content").getJsonObject("application/json");
        JsonObject shown = content.getJsonObject("examples").getJsonObject(id.value()).getJsonObject("value");
        Example example = ShippedEditions.examples(id).get(0);
        Rest.Answer answer = Rest.calculate(id.value(), shown.toString());
        assertEquals(200, answer.status(), answer.body());
        example.expect().forEach((what, value) -> {
            JsonObject json = answer.json();
            assertEquals(value, what.equals("grade") ? json.getJsonObject("grade").getString("code") : json.getString(what), id + ": " + what);
        });
    }

    private static OpenAPI openApi() {
        return PARSED.getOpenAPI();
    }

    private static Set<String> served() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kz.bagalau.web.rest.v1").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(type -> type.reflect()).flatMap(OpenApiTest::methods).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> methods(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).flatMap(method -> verb(method).stream().map(verb -> verb + " /" + path(resource) + path(method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value()).findFirst();
    }

    private static String path(Class<?> resource) {
        return resource.getAnnotation(Path.class).value();
    }

    private static String path(Method method) {
        return method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "";
    }
}
