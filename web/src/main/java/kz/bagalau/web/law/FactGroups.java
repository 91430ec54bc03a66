package kz.bagalau.web.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.web.law.FactField.Option;
import kz.bagalau.web.law.FactField.Sort;
import kz.bagalau.web.text.Words;

/** Builds the form of the calculator from what the rule takes: no edition needs a page of its own. */
final class FactGroups {

    /** More lines nobody fills by hand: longer requests go to REST. */
    static final int LINES = 60;
    private static final String LOCAL = "";

    private final Wanted wanted;
    private final Filled filled;
    private final Words words;
    private final Lang act;
    private final Map<String, String> wrong;

    /** @param wrong what is wrong, by the name of the field, line or group */
    FactGroups(Edition edition, Wanted wanted, Filled filled, Words words, Map<String, String> wrong) {
        this.wanted = wanted;
        this.filled = filled;
        this.words = words;
        this.act = edition.act().language();
        this.wrong = wrong;
    }

    /** The fields of the question itself: post, competency, day. */
    List<FactField> question() {
        List<FactField> fields = new ArrayList<>();
        wanted.groups().ifPresent(groups -> {
            fields.add(field("post.category", words.say("act.calc.category"), LOCAL, words.say("act.calc.category.help"), Sort.TEXT, filled.get("post.category"),
                    groups.categories().stream().map(code -> new Option(code, code)).toList()));
            fields.add(choice("post.headOfUnit", words.say("act.calc.headOfUnit"), yesNo()));
        });
        if (wanted.services()) {
            fields.add(choice("post.servesPublic", words.say("act.calc.servesPublic"), yesNo()));
        }
        if (!wanted.competencies().isEmpty()) {
            fields.add(choice("competency", words.say("act.calc.competency"), wanted.competencies().stream().map(this::option).toList()));
        }
        fields.add(field("on", words.say("act.calc.on"), LOCAL, words.say("act.calc.on.help"), Sort.DAY, filled.get("on"), List.of()));
        return fields;
    }

    /** The facts, one group for each rule that takes some. */
    List<FactGroup> all() {
        return wanted.facts().stream().map(this::group).toList();
    }

    /** How many lines a rule's facts have now. */
    int lines(Takes takes) {
        return filled.lines(takes.rule().name(), proposed(takes), most(takes));
    }

    private static int proposed(Takes takes) {
        if (takes instanceof Takes.Entries) {
            return 0;
        }
        return takes instanceof Takes.Targets targets ? Math.max(1, targets.least()) : 1;
    }

    private static int most(Takes takes) {
        if (takes instanceof Takes.Sheets sheets) {
            return sheets.most();
        }
        return takes instanceof Takes.Marked ? 1 : LINES;
    }

    private FactGroup group(Takes takes) {
        if (takes instanceof Takes.Sheets sheets) {
            return sheets(sheets);
        } else if (takes instanceof Takes.Entries entries) {
            return group(takes, words.say("act.calc.entries.help"), i -> line(takes, i, words.say("act.calc.entry", i + 1), entry(entries, i)));
        } else if (takes instanceof Takes.Targets targets) {
            String help = targets.least() == targets.most() ? words.say("act.calc.targets.exactly", targets.most()) : words.say("act.calc.targets.help", targets.least(), targets.most());
            return group(takes, help, i -> line(takes, i, words.say("act.calc.target", i + 1), target(targets, i)));
        } else if (takes instanceof Takes.Periods) {
            return group(takes, words.say("act.calc.periods.help"), i -> line(takes, i, words.say("act.calc.period", i + 1), period(takes, i)));
        }
        return marked((Takes.Marked) takes);
    }

    private FactGroup group(Takes takes, String help, IntFunction<FactLine> line) {
        int count = lines(takes);
        return new FactGroup(takes.rule(), help, List.of(), LOCAL, IntStream.range(0, count).mapToObj(line).toList(), count < most(takes), error("f." + takes.rule().name()));
    }

    private FactLine line(Takes takes, int i, String title, List<FactField> fields) {
        String name = "f." + takes.rule().name() + "." + i;
        return new FactLine(name, title, FactLine.Shape.PLAIN, LOCAL, fields, true, error(name));
    }

    private FactGroup sheets(Takes.Sheets takes) {
        PointSheet sheet = takes.sheets().stream().filter(each -> each.name().equals(filled.get("k." + takes.rule().name()))).findFirst().orElse(takes.sheets().get(0));
        int count = lines(takes);
        String help = takes.least() == takes.most() ? LOCAL : words.say("act.calc.sheets.help", takes.least(), takes.most());
        List<Option> options = takes.sheets().size() == 1 ? List.of() : takes.sheets().stream().map(each -> new Option(each.name(), words.of(each.label()))).toList();
        return new FactGroup(takes.rule(), help, options, sheet.name(), IntStream.range(0, count).mapToObj(i -> sheet(takes, sheet, i)).toList(), count < takes.most(),
                error("f." + takes.rule().name()));
    }

    private FactLine sheet(Takes.Sheets takes, PointSheet sheet, int i) {
        String name = "f." + takes.rule().name() + "." + i;
        List<FactField> fields = sheet.criteria().stream().map(each -> field(name + ".points." + each.code(), each.name().in(act), act.code(), range(each, sheet.decimals()),
                Sort.NUMBER, filled.get(name + ".points." + each.code()), List.of())).toList();
        String title = takes.most() == 1 ? words.of(sheet.label()) : words.say("act.calc.sheet", i + 1, sheet.label());
        return new FactLine(name, title, FactLine.Shape.SHEET, sheet.name(), fields, takes.least() < takes.most(), error(name));
    }

    private List<FactField> entry(Takes.Entries takes, int i) {
        String name = "f." + takes.rule().name() + "." + i;
        List<FactField> fields = new ArrayList<>();
        if (!takes.kinds().isEmpty()) {
            fields.add(field(name + ".kind", words.say("act.calc.kind"), LOCAL, LOCAL, Sort.CHOICE, filled.get(name + ".kind"), takes.kinds().stream()
                    .map(kind -> new Option(kind.code(), kind.name().in(act) + " (" + words.number(kind.points()) + ")")).toList()));
        }
        fields.add(field(name + ".day", words.say("act.calc.day"), LOCAL, LOCAL, Sort.DAY, filled.get(name + ".day"), List.of()));
        return fields;
    }

    private List<FactField> target(Takes.Targets takes, int i) {
        String name = "f." + takes.rule().name() + "." + i;
        List<FactField> fields = new ArrayList<>();
        fields.add(field(name + ".target", words.say("act.calc.target.name"), LOCAL, LOCAL, Sort.TEXT, filled.get(name + ".target", words.say("act.calc.target", i + 1)), List.of()));
        if (takes.range().isEmpty()) {
            fields.add(field(name + ".reached", words.say("act.calc.reached"), LOCAL, LOCAL, Sort.TICK, filled.get(name + ".reached"), List.of()));
        } else {
            if (takes.percents().isPresent()) {
                fields.add(field(name + ".percent", words.say("act.calc.percent"), LOCAL, LOCAL, Sort.NUMBER, filled.get(name + ".percent"), List.of()));
            }
            fields.add(field(name + ".score", words.say("act.calc.score"), LOCAL, range(takes.range().get(), takes.decimals()), Sort.NUMBER, filled.get(name + ".score"), List.of()));
        }
        return fields;
    }

    private List<FactField> period(Takes takes, int i) {
        String name = "f." + takes.rule().name() + "." + i;
        return List.of(field(name + ".period", words.say("act.calc.period.name"), LOCAL, LOCAL, Sort.TEXT, filled.get(name + ".period", words.say("act.calc.period", i + 1)), List.of()),
                field(name + ".score", words.say("act.calc.score"), LOCAL, LOCAL, Sort.NUMBER, filled.get(name + ".score"), List.of()));
    }

    private FactGroup marked(Takes.Marked takes) {
        String name = "f." + takes.rule().name() + ".0";
        Optional<Indicators.Row> row = takes.indicators().flatMap(this::row);
        List<FactField> fields = takes.indicators().isEmpty() ? free(name) : row.map(each -> ticks(name, each)).orElse(List.of());
        String help = takes.indicators().isPresent() && row.isEmpty() ? words.say("act.calc.indicators.first") : words.say("act.calc.indicators.help");
        FactLine line = new FactLine(name, words.of(takes.rule().label()), FactLine.Shape.INDICATORS, LOCAL, fields, false, error(name));
        return new FactGroup(takes.rule(), help, List.of(), LOCAL, List.of(line), false, error("f." + takes.rule().name()));
    }

    private List<FactField> free(String name) {
        return List.of(field(name + ".shown", words.say("act.calc.shown"), LOCAL, words.say("act.calc.lines"), Sort.LINES, filled.get(name + ".shown"), List.of()),
                field(name + ".notShown", words.say("act.calc.notShown"), LOCAL, words.say("act.calc.lines"), Sort.LINES, filled.get(name + ".notShown"), List.of()));
    }

    private List<FactField> ticks(String name, Indicators.Row row) {
        List<String> shown = Arrays.asList(filled.get(name + ".shown").split("\n"));
        return IntStream.range(0, row.effective().size()).mapToObj(i -> field(name + "." + i, row.effective().get(i), act.code(), LOCAL, Sort.TICK,
                filled.ticked(name + "." + i) || shown.contains(row.effective().get(i)) ? "true" : LOCAL, List.of())).toList();
    }

    /** The row of the competency and the post that are chosen; empty until both are. */
    private Optional<Indicators.Row> row(Indicators indicators) {
        try {
            return wanted.groups().filter(groups -> !filled.get("post.category").isEmpty())
                    .map(groups -> groups.select(filled.get("post.category"), filled.ticked("post.headOfUnit")).value())
                    .flatMap(group -> indicators.find(filled.get("competency"), group));
        } catch (ObstacleException noRow) {
            return Optional.empty();
        }
    }

    private String range(Criterion criterion, int decimals) {
        return words.say(decimals == 0 ? "act.calc.range.whole" : "act.calc.range", criterion.least(), criterion.most());
    }

    private FactField choice(String name, String label, List<Option> options) {
        return field(name, label, LOCAL, LOCAL, Sort.CHOICE, filled.get(name), options);
    }

    private List<Option> yesNo() {
        return List.of(new Option("true", words.say("act.yes")), new Option("false", words.say("act.no")));
    }

    private Option option(Competencies.Competency competency) {
        Text name = competency.name();
        return new Option(competency.code(), name.in(act));
    }

    private FactField field(String name, String label, String lang, String help, Sort sort, String value, List<Option> options) {
        return new FactField(name, label, lang, help, sort, value, options, error(name));
    }

    private String error(String name) {
        return wrong.getOrDefault(name, LOCAL);
    }
}
