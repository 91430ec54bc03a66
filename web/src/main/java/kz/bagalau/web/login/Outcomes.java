package kz.bagalau.web.login;

import kz.bagalau.account.LoginAnswer;
import kz.bagalau.web.text.Words;

/** What is told to somebody who was not let in. */
final class Outcomes {

    private Outcomes() {
    }

    static String say(Words words, LoginAnswer answer) {
        String key = "login.outcome." + answer.outcome();
        return answer.until() == null ? words.say(key) : words.say(key, words.moment(answer.until()));
    }
}
