package kz.bagalau.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** How a paper was signed; it is printed after the form. */
public sealed interface Attestation {

    /** How days and times are printed. */
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    /** The sentences to print in a language; none for a paper that is not signed. */
    List<String> lines(Lang lang);

    /** Not signed: the places to sign are there to be used. */
    record None() implements Attestation {
        @Override
        public List<String> lines(Lang lang) {
            return List.of();
        }
    }

    /** Signed in the system; {@code sha256} is the hash (hexadecimal) of the very bytes that were signed. */
    record Electronic(List<Mark> marks, String sha256) implements Attestation {
        public Electronic {
            marks = List.copyOf(marks);
        }

        @Override
        public List<String> lines(Lang lang) {
            List<String> lines = new ArrayList<>();
            lines.add(PaperTexts.text(lang, "papers.electronic"));
            marks.forEach(mark -> lines.add(mark.line(lang)));
            lines.add(PaperTexts.text(lang, "papers.hash", sha256));
            return lines;
        }
    }

    /** One signature: who, as what, when (time of the capital). */
    record Mark(String name, Text role, LocalDateTime when) {
        private String line(Lang lang) {
            return role.in(lang) + ": " + name + ", " + TIME.format(when);
        }
    }

    /** Signed on paper on that day; entered into the system by somebody at another time. */
    record OnPaper(LocalDate signed, String enteredBy, LocalDateTime entered) implements Attestation {
        @Override
        public List<String> lines(Lang lang) {
            return List.of(PaperTexts.text(lang, "papers.onPaper", DAY.format(signed), enteredBy, TIME.format(entered)));
        }
    }

    /**
     * Signed by several, each in the system or on paper; {@code sha256} is the hash of the facts that they signed, which the document
     * tells in words.
     */
    record Given(List<Hand> hands, String sha256) implements Attestation {
        public Given {
            hands = List.copyOf(hands);
        }

        @Override
        public List<String> lines(Lang lang) {
            List<String> lines = new ArrayList<>();
            hands.forEach(hand -> lines.add(hand.line(lang)));
            lines.add(PaperTexts.text(lang, "papers.signedFacts", sha256));
            return lines;
        }
    }

    /**
     * One of them.
     *
     * @param dated     the day that the signature bears
     * @param entered   when it was given or entered, time of the capital
     * @param enteredBy who entered it from paper; null: given in the system
     * @param told      given in the document-flow system, which told it
     */
    record Hand(String name, Text role, LocalDate dated, LocalDateTime entered, String enteredBy, boolean told) {

        /** In the system or on paper. */
        public Hand(String name, Text role, LocalDate dated, LocalDateTime entered, String enteredBy) {
            this(name, role, dated, entered, enteredBy, false);
        }

        private String line(Lang lang) {
            if (told) {
                return PaperTexts.text(lang, "papers.hand.told", role.in(lang), name, DAY.format(dated), TIME.format(entered));
            }
            return enteredBy == null ? PaperTexts.text(lang, "papers.hand.system", role.in(lang), name, TIME.format(entered))
                    : PaperTexts.text(lang, "papers.hand.paper", role.in(lang), name, DAY.format(dated), enteredBy, TIME.format(entered));
        }
    }
}
