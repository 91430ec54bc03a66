package kz.bagalau.web.docflow;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.exchange.ExchangeRefused;
import kz.bagalau.journal.JournalRefused;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.refusal.DeedRefused;
import kz.bagalau.web.docflow.type.Fact;
import kz.bagalau.web.docflow.type.Problem;

/** Why a fact of a batch was not taken, with its place in the request. @param path of the fact there */
record FactProblems(String path, Lang lang, String instance) {

    private static final int CAUSES = 20;
    private static final String DAY = "day";
    /** Which field a refusal speaks of; of others, the fact as a whole. */
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("journal.refused.kind", "code"), Map.entry("facts.unknown", "code"),
            Map.entry("journal.refused.rule", "rule"), Map.entry("journal.refused.day", DAY), Map.entry("journal.refused.future", DAY),
            Map.entry("journal.refused.period", DAY), Map.entry("journal.refused.post", DAY), Map.entry("journal.refused.act", DAY),
            Map.entry("exchange.refused.NO_JOURNAL", DAY), Map.entry("exchange.refused.NOBODY", "iin"), Map.entry("journal.refused.description", "description"),
            Map.entry("journal.refused.description.long", "description"), Map.entry("journal.refused.document.long", "document.name"),
            Map.entry("journal.refused.breach", "document"), Map.entry("journal.refused.source", "document"),
            Map.entry("journal.refused.reason.long", "noSource"), Map.entry("journal.refused.proof.name", "document"));

    String at(String field) {
        return path + "." + field;
    }

    Problem of(RuntimeException failure, Fact fact) {
        return Stream.<Throwable>iterate(failure, one -> one != null, Throwable::getCause).limit(CAUSES).map(one -> bad(one, fact)).filter(all -> !all.isEmpty()).findFirst()
                .map(all -> Problems.of(new BadFacts(all), lang, instance)).orElseGet(() -> Problems.of(failure, lang, instance));
    }

    private List<BadFact> bad(Throwable thrown, Fact fact) {
        if (thrown instanceof RefusedEntries entries) {
            return entries.refused().stream().map(one -> bad(one.key(), one.values(), fact, Optional.ofNullable(one.citation()))).toList();
        } else if (thrown instanceof FileRefused file) {
            return List.of(BadFact.of(at("proof.content"), "", "rest.file." + file.reason()));
        }
        boolean ofFact = thrown instanceof JournalRefused || thrown instanceof ExchangeRefused refused && FIELDS.containsKey(refused.key());
        return ofFact ? List.of(bad(((DeedRefused) thrown).key(), ((DeedRefused) thrown).values().stream().map(FactProblems::arg).toList(), fact, Optional.empty())) : List.of();
    }

    private BadFact bad(String key, List<Arg> args, Fact fact, Optional<Citation> citation) {
        String field = FIELDS.get(key);
        return new BadFact(key, args, field == null ? path : at(field), value(field, fact), Optional.ofNullable(fact.rule), citation);
    }

    private static String value(String field, Fact fact) {
        return field == null ? "" : switch (field) {
            case "code" -> fact.code;
            case "rule" -> fact.rule;
            case DAY -> fact.day.toString();
            case "iin" -> fact.iin;
            default -> "";
        };
    }

    private static Arg arg(Serializable value) {
        return value instanceof LocalDate day ? Arg.of(day) : Arg.word(String.valueOf(value));
    }
}
