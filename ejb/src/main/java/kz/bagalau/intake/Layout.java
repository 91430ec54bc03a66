package kz.bagalau.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.PlanTable;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.model.plan.PlanTarget;

/**
 * The sheets that a workbook of a sort of paper has: which deeds bear a day, and whose signatures, says the route of the edition; what a plan
 * says of a target, its form.
 *
 * @param people  a line for each paper
 * @param content a line for each of its lines, or null where the paper has none
 */
record Layout(Sort sort, BookSheet people, BookSheet content) {

    private static final List<Deed> PLAN = List.of(Deed.DRAFT, Deed.SIGN, Deed.SUBMIT, Deed.AGREE, Deed.RETURN, Deed.APPROVE, Deed.FILE, Deed.PLACE);
    private static final List<Deed> SHEET = List.of(Deed.SIGN, Deed.ACKNOWLEDGE, Deed.SUBMIT, Deed.AGREE, Deed.RETURN, Deed.SEND);
    private static final Set<Role> SIGNING = EnumSet.of(Role.SUPERVISOR, Role.HIGHER_SUPERVISOR, Role.EVALUATOR, Role.ECONOMICS);
    private static final int WORDS = 4000;

    static Layout of(Law law, Sort sort) {
        return new Layout(sort, people(law, sort), content(law, sort));
    }

    /** The deeds whose days its lines bear, in their order. */
    List<Deed> deeds() {
        return people.columns().stream().filter(column -> column.code().startsWith("on.")).map(Col::deed).toList();
    }

    private static BookSheet people(Law law, Sort sort) {
        Track road = law.road(sort.track().toString());
        List<Col> columns = new ArrayList<>();
        columns.add(Col.of("iin", Col.Form.IIN, true, 12));
        columns.add(Col.info("name"));
        columns.add(Col.info("unit"));
        columns.add(Col.info("supervisor"));
        if (sort.shape() == Shape.QUARTER) {
            columns.add(Col.of("quarter", Col.Form.TEXT, true, 20));
            columns.add(Col.of("words", Col.Form.TEXT, true, WORDS));
        }
        if (!sort.sheet()) {
            columns.add(Col.of("lang", Col.Form.LANG, false, 2));
        }
        List<Deed> deeds = deeds(sort).stream().filter(deed -> !rows(road, deed).isEmpty()).toList();
        deeds.forEach(deed -> columns.addAll(columns(road, sort, deed, deed == deeds.get(0))));
        columns.add(Col.of("scan", Col.Form.TEXT, false, 255));
        return new BookSheet(Said.of("sheet.people"), columns);
    }

    private static List<Deed> deeds(Sort sort) {
        return sort.shape() == Shape.QUARTER ? List.of(Deed.MONITOR) : sort.sheet() ? SHEET : PLAN;
    }

    /** The rows by which a person does the deed on paper. */
    private static List<Move> rows(Track road, Deed deed) {
        return road.moves().stream().filter(move -> move.deed() == deed && move.media().contains(Medium.PAPER) && !move.by().equals(Set.of(Role.SYSTEM))).toList();
    }

    private static List<Col> columns(Track road, Sort sort, Deed deed, boolean first) {
        String thing = sort.sheet() ? "SHEET." : "PLAN.";
        List<Col> columns = new ArrayList<>();
        columns.add(new Col("on." + deed, Col.Form.DAY, first, 10, deed, Said.of("on." + thing + deed)));
        Set<Role> by = rows(road, deed).stream().flatMap(move -> move.by().stream()).collect(Collectors.toSet());
        // the day on which a plan was made is no signature
        if (deed != Deed.DRAFT && by.stream().anyMatch(SIGNING::contains) && !by.contains(Role.HR_WORKER)) {
            columns.add(new Col("by." + deed, Col.Form.IIN, false, 12, deed, Said.of("by." + thing + deed)));
        }
        if (deed == Deed.RETURN) {
            columns.add(new Col("why." + deed, Col.Form.TEXT, false, 2000, deed, Said.of("why." + thing + deed)));
        } else if (deed == Deed.ACKNOWLEDGE && !rows(road, Deed.ACKNOWLEDGE_DISAGREEING).isEmpty()) {
            columns.add(new Col("why." + deed, Col.Form.TEXT, false, WORDS, deed, Said.of("why." + thing + deed)));
        }
        return columns;
    }

    private static BookSheet content(Law law, Sort sort) {
        return switch (sort.shape()) {
            case PLAN -> new BookSheet(Said.of("sheet.targets"), plan(law));
            case QUARTER -> null;
            case TARGETS -> new BookSheet(Said.of("sheet.targets"), with(Col.of("number", Col.Form.NUMBER, true, 2), Col.of("target", Col.Form.TEXT, false, PlanTarget.LONGEST),
                    Col.of("unitOfMeasure", Col.Form.TEXT, false, PlanTarget.SHORT), Col.of("planned", Col.Form.TEXT, false, PlanTarget.SHORT),
                    Col.of("actual", Col.Form.TEXT, false, PlanTarget.LONGEST), Col.of("reached", Col.Form.FLAG, false, 20),
                    Col.of("evidence", Col.Form.TEXT, false, 1000)));
            case COMPETENCIES -> new BookSheet(Said.of("sheet.marks"), with(Col.of("code", Col.Form.TEXT, true, 60), Col.info("competency"),
                    Col.of("number", Col.Form.NUMBER, true, 2), Col.info("indicator"), Col.of("shown", Col.Form.FLAG, false, 10)));
            case POINTS -> new BookSheet(Said.of("sheet.points"), with(Col.of("code", Col.Form.TEXT, true, 60), Col.info("criterion"),
                    Col.of("points", Col.Form.TEXT, false, 10)));
        };
    }

    private static List<Col> with(Col... own) {
        List<Col> columns = new ArrayList<>(List.of(Col.of("iin", Col.Form.IIN, true, 12), Col.info("name")));
        columns.addAll(List.of(own));
        return columns;
    }

    private static List<Col> plan(Law law) {
        List<Col> columns = with(Col.of("number", Col.Form.NUMBER, true, 2));
        PlanTable table = new PlanTable(law.edition());
        table.cells().stream().filter(cell -> !cell.equals("number")).forEach(cell -> columns.add(target(cell, table.heading(cell))));
        return columns;
    }

    private static Col target(String cell, Text heading) {
        boolean day = cell.equals("due") || cell.equals("term");
        boolean brief = cell.equals("unit") || cell.equals("direction") || cell.startsWith("planned");
        return new Col(cell, day ? Col.Form.DAY : Col.Form.TEXT, false, brief ? PlanTarget.SHORT : PlanTarget.LONGEST, null, heading);
    }
}
