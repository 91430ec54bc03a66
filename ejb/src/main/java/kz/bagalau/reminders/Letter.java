package kz.bagalau.reminders;

/**
 * A letter in plain words.
 *
 * @param number   what tells it from every other letter
 * @param to       the reader's address
 * @param language kk, ru or en
 * @param subject  what it is about
 * @param text     what it says
 */
public record Letter(String number, String to, String language, String subject, String text) {
}
