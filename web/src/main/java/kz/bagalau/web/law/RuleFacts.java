package kz.bagalau.web.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.instrument.Band;
import kz.bagalau.law.instrument.Bands;
import kz.bagalau.law.instrument.Bound;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.OnDay;
import kz.bagalau.law.time.Span;
import kz.bagalau.web.text.Words;

/**
 * Shows the numbers of a rule of any kind: each field of its record with the field's name. A new kind of rule is shown without a new
 * page; the test demands words for its fields.
 */
final class RuleFacts {

    private static final List<String> ENUM_TEXTS = List.of("act.value.", "role.", "absence.", "medium.", "event.", "consequence.", "demand.");

    private final Edition edition;
    private final Words words;
    private final Lang lang;

    /** @param lang the language of the texts of the edition: the act's, or the reader's where two acts are compared */
    RuleFacts(Edition edition, Words words, Lang lang) {
        this.edition = edition;
        this.words = words;
        this.lang = lang;
    }

    /** The rule's fields but its head; what it leaves empty is left out. */
    List<Fact> of(Rule rule) {
        return Stream.of(rule.getClass().getRecordComponents())
                .filter(field -> field.getType() != RuleHead.class)
                .map(field -> new Fact(name(field), lines(read(rule, field))))
                .filter(fact -> !fact.values().isEmpty()).toList();
    }

    private String name(RecordComponent field) {
        return words.say("act.fact." + field.getName());
    }

    /** One line for each element of a collection, one for anything else. */
    private List<String> lines(Object value) {
        if (value instanceof Bands<?> bands) {
            return bands.bands().stream().map(this::band).toList();
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(pair -> say(pair.getKey()) + ": " + say(pair.getValue())).sorted().toList();
        } else if (value instanceof Collection<?> many) {
            return many.stream().map(this::say).toList();
        } else if (value instanceof Optional<?> maybe) {
            return maybe.map(this::lines).orElse(List.of());
        } else if (value instanceof OptionalInt maybe) {
            return maybe.isPresent() ? List.of(String.valueOf(maybe.getAsInt())) : List.of();
        }
        return List.of(say(value));
    }

    private String band(Band<?> band) {
        return band.upTo().map(this::bound).orElse(words.say("act.band.above")) + ": " + say(band.value());
    }

    private String bound(Bound bound) {
        return words.say(bound.included() ? "act.band.upTo" : "act.band.below", bound.limit());
    }

    private String say(Object value) {
        if (value instanceof Score score) {
            return words.number(score);
        } else if (value instanceof Text text) {
            return text.in(lang);
        } else if (value instanceof Boolean yes) {
            return words.say(yes ? "act.yes" : "act.no");
        } else if (value instanceof Enum<?> constant) {
            return known(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + ".", constant.name());
        } else if (value instanceof String word) {
            return word(word);
        } else if (value instanceof Span span) {
            return words.say("act.term." + span.direction() + "." + span.unit(), span.amount(), say(span.from()));
        } else if (value instanceof OnDay day) {
            return words.say("act.term.day", day.day(), day.monthsAfter(), say(day.from()));
        } else if (value instanceof Criterion criterion) {
            return words.say("act.criterion", criterion.name().in(lang), criterion.least(), criterion.most());
        } else if (value instanceof Record record) {
            return fields(record);
        }
        return value instanceof Collection<?> || value instanceof Optional<?> || value instanceof Map<?, ?>
                ? String.join(", ", lines(value)) : String.valueOf(value);
    }

    private String fields(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(field -> !field.getName().equals("code") && !field.getName().equals("rank"))
                .map(field -> named(field, String.join(", ", lines(read(record, field)))))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    /** A name or a text speaks for itself; a number needs the name of its field. */
    private String named(RecordComponent field, String value) {
        return value.isEmpty() || field.getType() == Text.class || field.getType().isEnum() ? value : name(field) + " " + value;
    }

    /** The label of a rule, the name of a grade, the words of a code, or the word itself. */
    private String word(String word) {
        return Optional.ofNullable(edition.rules().get(word)).map(rule -> "«" + words.of(rule.label()) + "»")
                .or(() -> grade(word)).or(() -> form(word)).orElseGet(() -> known("act.value.", word));
    }

    private Optional<String> grade(String code) {
        return edition.rules(GradeScale.class).stream().flatMap(scale -> scale.bands().values().stream())
                .filter(grade -> grade.code().equals(code)).map(grade -> grade.name().in(lang)).findFirst();
    }

    private Optional<String> form(String name) {
        return Optional.ofNullable(edition.forms().get(name)).map(form -> form.title().in(lang));
    }

    /** The words of a code: those of its own kind first, because kinds share codes. */
    private String known(String kind, String code) {
        return Stream.concat(Stream.of(kind), ENUM_TEXTS.stream()).map(prefix -> prefix + code).filter(words::knows).map(words::say)
                .findFirst().orElse(code);
    }

    private static Object read(Object record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(record.getClass() + "." + field.getName() + " cannot be read", unreadable);
        }
    }
}
