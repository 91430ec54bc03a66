package kz.bagalau.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Rule.Trait;
import kz.bagalau.access.Standing.Relation;
import kz.bagalau.model.account.Role;
import org.junit.jupiter.api.Test;

/**
 * Who may do what: every operation × role × relation × phase is judged; what is allowed stands in docs/access-matrix.csv, everything else
 * is refused. After a wanted change: {@code mvn -pl web -am test -Dtest=MatrixTest -Dbagalau.matrix=write}.
 */
class MatrixTest {

    private static final Path FILE = Path.of("..", "docs", "access-matrix.csv");
    private static final Path PAGES = Path.of("src", "main", "webapp");
    private static final String HEAD = "operation;matter;role;relation;phases;edition decides;confirmed;recorded;demo only;pages;beans;REST;SOAP;export;print";

    @Test
    void theMatrixIsTheOneThatWasAgreed() throws IOException {
        List<String> lines = lines();
        if ("write".equals(System.getProperty("bagalau.matrix"))) {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(FILE)), String.join("\n", lines), "see the class's description");
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (Operation operation : Operation.values()) {
            Standing.all().forEach(standing -> line(operation, standing, lines));
        }
        return lines;
    }

    private static void line(Operation operation, Standing standing, List<String> lines) {
        Rule rule = operation.rule();
        Set<Phase> phases = phases(rule, standing);
        boolean byRole = !phases.isEmpty() && standing.judge(rule, phases.iterator().next(), true).as().contains(standing.role());
        if (byRole) {
            lines.add(Stream.of(operation, operation.kind(), standing.role(), relation(rule, standing),
                    phases.size() == Phase.values().length ? "all" : phases.stream().map(Phase::name).collect(Collectors.joining(" ")),
                    yes(rule, Trait.RESULT), yes(rule, Trait.CONFIRMED), yes(rule, Trait.RECORDED), yes(rule, Trait.DEMO),
                    String.join(" ", operation.pages()), Methods.beans(operation), Methods.rest(operation), Methods.soap(operation),
                    yes(rule, Trait.EXPORT), yes(rule, Trait.PRINT)).map(Object::toString).collect(Collectors.joining(";")));
        }
    }

    private static Object relation(Rule rule, Standing standing) {
        return rule.kind() == Kind.NONE ? Relation.NONE : standing.relation();
    }

    private static Set<Phase> phases(Rule rule, Standing standing) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        Arrays.stream(Phase.values()).filter(phase -> standing.judge(rule, phase, true).allowed()).forEach(phases::add);
        return phases;
    }

    private static String yes(Rule rule, Trait trait) {
        return rule.has(trait) ? "yes" : "";
    }

    @Test
    void theAdministratorNeverSeesAResult() {
        each((operation, standing) -> {
            if (operation.rule().has(Trait.RESULT) && standing.role() == Role.ADMINISTRATOR) {
                allowed(operation, standing).forEach(judgement -> assertEquals(Set.of(Role.SERVANT), judgement.as(), () -> operation + " by " + standing));
            }
        });
    }

    @Test
    void nobodyActsOnHisOwnCaseButAsTheServant() {
        Set<Role> own = EnumSet.of(Role.SERVANT, Role.USER, Role.ANYBODY);
        each((operation, standing) -> {
            if (standing.relation() == Relation.OWN_CASE && operation.kind() != Kind.NONE) {
                allowed(operation, standing).forEach(judgement -> assertTrue(own.containsAll(judgement.as()), () -> operation + " by " + standing));
            }
        });
    }

    @Test
    void aRoleInOneBodyIsNothingInAnother() {
        Set<Role> everybody = EnumSet.of(Role.USER, Role.ANYBODY);
        each((operation, standing) -> {
            if (standing.relation() == Relation.OTHER_BODY && operation.kind() != Kind.NONE) {
                allowed(operation, standing).forEach(judgement -> assertTrue(everybody.containsAll(judgement.as()), () -> operation + " by " + standing));
            }
        });
    }

    @Test
    void chairMemberAndInspectorSeeSingleCasesOnlyWhereTheyReach() {
        each((operation, standing) -> {
            if (standing.role().reaching() && standing.relation() == Relation.OWN_BODY && operation.kind().individual()) {
                allowed(operation, standing).forEach(judgement -> assertFalse(judgement.as().contains(standing.role()), () -> operation + " by " + standing));
            }
        });
    }

    @Test
    void theInspectorChangesNothing() {
        Set<Operation> changes = EnumSet.allOf(Operation.class);
        changes.removeIf(operation -> !operation.rule().has(Trait.RECORDED) || operation.rule().has(Trait.EXPORT) || operation.rule().has(Trait.PRINT));
        changes.forEach(operation -> assertFalse(operation.rule().rights().containsKey(Role.INSPECTOR), operation::name));
    }

    @Test
    void whomTheEditionDoesNotNameKnowsNoResult() {
        each((operation, standing) -> {
            if (operation.rule().has(Trait.RESULT)) {
                Arrays.stream(Phase.values()).forEach(phase -> assertFalse(standing.judge(operation.rule(), phase, false).allowed(),
                        () -> operation + " by " + standing));
                assertTrue(operation.kind().individual(), operation::name);
            }
        });
    }

    @Test
    void guestsMayWhatEverybodyMay() {
        Standing guest = new Standing(Role.ANYBODY, Relation.NONE);
        Arrays.stream(Operation.values()).filter(operation -> !operation.rule().rights().containsKey(Role.ANYBODY))
                .forEach(operation -> assertTrue(phases(operation.rule(), guest).isEmpty(), operation::name));
    }

    @Test
    void everyRestAndSoapMethodDeclaresItsOperation() {
        assertTrue(Methods.classes() > 100, "the classes were not seen");
        assertEquals(List.of(), Methods.undeclared());
    }

    @Test
    void everyPageIsOpenedByExactlyOneOperation() throws IOException {
        List<String> named = Arrays.stream(Operation.values()).flatMap(operation -> operation.pages().stream()).toList();
        List<String> pages = pages();
        assertTrue(pages.size() > 5, "the pages were not seen");
        pages.forEach(page -> assertEquals(1, Collections.frequency(named, page), page));
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/")).sorted().toList();
        }
    }

    private static Stream<Judgement> allowed(Operation operation, Standing standing) {
        return Arrays.stream(Phase.values()).map(phase -> standing.judge(operation.rule(), phase, true)).filter(Judgement::allowed);
    }

    private static void each(BiConsumer<Operation, Standing> law) {
        Arrays.stream(Operation.values()).forEach(operation -> Standing.all().forEach(standing -> law.accept(operation, standing)));
    }
}
