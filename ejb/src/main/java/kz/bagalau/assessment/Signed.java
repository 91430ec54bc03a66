package kz.bagalau.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.sheet.SheetRefusal;

/** What exactly is signed: one canonical text for each kind of paper, and its hash. */
final class Signed {

    private Signed() {
    }

    /** The hash of a filled sheet: edition, servant, evaluator, period, everything that stands in it and the entries that it holds. */
    static String hash(EvaluationCase subject, Sheet sheet, List<JournalEntry> entries) {
        StringBuilder text = new StringBuilder("sheet ").append(sheet.kind()).append('\n').append("edition ")
                .append(sheet.editionHash().orElseGet(subject::editionHash))
                .append("\nservant ").append(subject.personId()).append("\nevaluator ").append(sheet.evaluatorId()).append("\nperiod ")
                .append(subject.period().first()).append(' ').append(subject.period().last()).append('\n');
        text.append(sheet.part().isEmpty() ? "" : "part " + sheet.part() + "\n");
        entries.forEach(one -> text.append("entry ").append(String.join("\t", one.id().toString(), one.rule(), one.kind(), one.points().toString(),
                one.day().toString(), one.description(), one.source().document().orElse(""), one.source().noneBecause().orElse(""))).append('\n'));
        new TreeMap<>(sheet.points()).forEach((criterion, points) -> text.append(criterion).append(' ').append(points).append('\n'));
        sheet.targets().forEach(one -> text.append("target ").append(one.code()).append('\t').append(written(one.line())).append('\t')
                .append(one.evidence()).append('\n'));
        sheet.filled().shown().forEach((competency, shown) -> {
            text.append("competency ").append(competency).append('\n');
            shown.indicators().stream().sorted().forEach(indicator -> text.append("+ ").append(indicator).append('\n'));
            shown.notShown().stream().sorted().forEach(indicator -> text.append("- ").append(indicator).append('\n'));
        });
        return hash(text.toString());
    }

    private static String written(TargetLine line) {
        return String.join("\t", line.name(), line.unit(), line.planned(), line.actual(), line.reached().map(Object::toString).orElse("?"))
                + line.scored().score().map(score -> "\t" + score + "\t" + line.scored().note()).orElse("")
                + (line.measure().direction() == null ? "" : "\t" + line.measure().direction())
                + line.measure().percent().map(percent -> "\t" + percent + " %\t" + line.measure().ground()).orElse("");
    }

    /** The hash of an act of refusal: the sheet that was offered, when, where and before whom. */
    static String hash(Sheet sheet, SheetRefusal refusal) {
        return hash("refusal of " + sheet.signature().orElseThrow().hash() + "\n" + refusal.offeredAt() + "\n" + refusal.place() + "\n"
                + refusal.witnesses() + "\n" + refusal.givenReason() + "\n");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
