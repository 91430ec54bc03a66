package kz.bagalau.web.ranking;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.papers.Column;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.text.Words;

/** The table of ranking as XLSX. */
final class RankSheet {

    private static final int WIDE = 40;

    private RankSheet() {
    }

    static void send(String file, List<RankLine> lines, List<Criterion> criteria, Words words) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.say("ranking.person"), WIDE), Column.text(words.say("ranking.post"), WIDE)));
        criteria.forEach(one -> columns.add(Column.number(words.of(one.name()))));
        columns.add(Column.number(words.say("ranking.mean")));
        columns.add(Column.text(words.say("ranking.grade"), WIDE));
        columns.add(Column.text(words.say("ranking.stage"), WIDE));
        SendFile.xlsx(file, words.say("ranking.title"), columns, lines.stream().map(line -> row(line, criteria, words)).iterator());
    }

    private static List<Object> row(RankLine line, List<Criterion> criteria, Words words) {
        List<Object> cells = new ArrayList<>(List.of(words.name(line.getKk(), line.getRu()), line.getPost()));
        criteria.forEach(one -> cells.add(number(line.points().get(one.code()))));
        cells.add(number(line.getMean()));
        cells.add(words.of(line.getGradeName()));
        cells.add(words.say("stage.SHEET." + line.getStage()));
        return cells;
    }

    private static BigDecimal number(Score score) {
        return score == null ? null : new BigDecimal(Rounding.SHOWN.display(score));
    }
}
