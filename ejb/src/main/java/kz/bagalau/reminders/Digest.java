package kz.bagalau.reminders;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Library;
import kz.bagalau.model.reminder.Reminder;

/**
 * Writes a letter of reminders: what is to be done, by when, by which point, and the address of the form. It names nobody, and tells no
 * result: mail is read on the way.
 *
 * @param library where the terms' names and points stand
 * @param address the address of the installation, or empty: the letter has no links then
 */
record Digest(Library library, String address) {

    private static final Sentences SAID = new Sentences(Arrays.stream(Lang.values()).collect(Collectors.toMap(lang -> lang, Digest::read)));

    Letter letter(String number, String to, Lang lang, List<Reminder> reminders) {
        Map<Reminder.Kind, List<Reminder>> kinds = reminders.stream().collect(Collectors.groupingBy(Reminder::kind));
        String subject = kinds.containsKey(Reminder.Kind.MISSED) ? "mail.subject.missed" : "mail.subject.near";
        StringBuilder text = new StringBuilder(SAID.say(lang, "mail.hello")).append("\r\n");
        for (Reminder.Kind kind : List.of(Reminder.Kind.MISSED, Reminder.Kind.NEAR)) {
            if (kinds.containsKey(kind)) {
                text.append("\r\n").append(SAID.say(lang, "mail." + kind)).append("\r\n").append(lines(lang, kinds.get(kind)));
            }
        }
        text.append("\r\n");
        if (!address.isEmpty()) {
            text.append(SAID.say(lang, "mail.board", Arg.word(address + "/board/list.xhtml"))).append("\r\n");
        }
        text.append(SAID.say(lang, "mail.off")).append("\r\n");
        return new Letter(number, to, lang.code(), SAID.say(lang, subject, Arg.of(reminders.size())), text.toString());
    }

    static Letter trial(String to, Lang lang, String number) {
        return new Letter(number, to, lang.code(), SAID.say(lang, "mail.trial.subject"), SAID.say(lang, "mail.trial.text") + "\r\n");
    }

    /** The same deed by the same day is one line, however many cases it is to be done in. */
    private String lines(Lang lang, List<Reminder> reminders) {
        Map<String, List<Reminder>> alike = reminders.stream().sorted((one, two) -> one.lastDay().compareTo(two.lastDay()))
                .collect(Collectors.groupingBy(one -> one.editionHash() + one.term() + one.lastDay(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(each -> line(lang, each)).collect(Collectors.joining());
    }

    private String line(Lang lang, List<Reminder> alike) {
        Reminder first = alike.get(0);
        TermRule rule = library.law(first.editionHash()).edition().rule(first.term(), TermRule.class);
        String said = SAID.say(lang, alike.size() == 1 ? "mail.one" : "mail.many", Arg.of(rule.label()), Arg.of(first.lastDay()),
                Arg.word(SAID.cite(lang, rule.citation())), Arg.of(alike.size()));
        String link = alike.size() == 1 && !first.link().isEmpty() && !address.isEmpty() ? "  " + address + first.link() + "\r\n" : "";
        return said + "\r\n" + link;
    }

    private static Map<String, String> read(Lang lang) {
        Map<String, String> all = new HashMap<>(LawTexts.messages(lang));
        Properties words = new Properties();
        String path = "/messages/mail_" + lang.code() + ".properties";
        try (InputStream in = Digest.class.getResourceAsStream(path)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
        words.forEach((key, text) -> all.put((String) key, (String) text));
        return all;
    }
}
