package kz.bagalau.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.web.frame.Language;

/** Writes values, messages with values, citations and explanations in the reader's language: {@code #{words.say('inbox.left', days)}}. */
@Named
@RequestScoped
public class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    private Language language;

    /** The same for a language that is not the reader's: a paper, a test. */
    public static Words in(Lang lang) {
        Words words = new Words();
        words.language = new Language();
        words.language.use(lang);
        return words;
    }

    /** The message of the key with its values; whole numbers choose the plural. Fails if there is no such message. */
    public String say(String key, Object... values) {
        return Areas.sentences().say(lang(), key, Arrays.stream(values).map(Words::arg).toList());
    }

    /** The obstacle and its point. */
    public String say(LegalObstacle obstacle) {
        return Areas.sentences().say(lang(), obstacle);
    }

    /** What is wrong with a fact, and the point of the rule that asks for it. */
    public String say(BadFact fact) {
        return Areas.sentences().say(lang(), fact);
    }

    /** True if there is a message of this key in every language. */
    public boolean knows(String key) {
        return Areas.sentences().knows(key);
    }

    /** "п. 18" with the mark of its basis. */
    public String cite(Citation citation) {
        return Areas.sentences().cite(lang(), citation);
    }

    /** The gap as a note. */
    public String gap(Gap gap) {
        return Areas.sentences().say(lang(), gap);
    }

    /** The sentences of an explanation, the conclusion first; none of null, for which a repeat on a page may ask where nothing is shown. */
    public List<Sentence> lines(Step step) {
        return step == null ? List.of() : Areas.sentences().lines(lang(), step);
    }

    /** A text of an edition or a name, in the reader's language. */
    public String of(Text text) {
        return text == null ? "" : text.in(lang());
    }

    /** One of two names, as staff data keep them; the other where one is missing. */
    public String name(String kk, String ru) {
        String first = lang() == Lang.KK ? kk : ru;
        return Optional.ofNullable(first).filter(name -> !name.isBlank()).orElse(lang() == Lang.KK ? ru : kk);
    }

    /** dd.MM.yyyy, or an empty text. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** dd.MM.yyyy HH:mm in the capital's zone, or an empty text. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(LocalDateTime.ofInstant(moment, Clock.ZONE));
    }

    /** HH:mm in the capital's zone, or an empty text. */
    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(LocalDateTime.ofInstant(moment, Clock.ZONE));
    }

    /** dd.MM.yyyy HH:mm of a day and hour that people wrote down, or an empty text. */
    public String hour(LocalDateTime noted) {
        return noted == null ? "" : MOMENT.format(noted);
    }

    /** Points or percent: two places, a comma in Kazakh and Russian. */
    public String number(Score score) {
        return score == null ? "" : Areas.sentences().number(lang(), score);
    }

    private Lang lang() {
        return language.lang();
    }

    private static Arg arg(Object value) {
        if (value instanceof Arg given) {
            return given;
        } else if (value instanceof Integer || value instanceof Long) {
            return Arg.of(((Number) value).longValue());
        } else if (value instanceof LocalDate day) {
            return Arg.of(day);
        } else if (value instanceof Score score) {
            return Arg.of(score);
        } else if (value instanceof Text text) {
            return Arg.of(text);
        }
        return Arg.word(value == null ? "" : value.toString());
    }
}
