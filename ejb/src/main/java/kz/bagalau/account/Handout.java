package kz.bagalau.account;

import java.io.Serializable;

/**
 * What is handed to the owner of a new or reset account, on paper, once.
 *
 * @param name     whose it is
 * @param unit     where he works; null: unknown
 * @param login    the name to log in with
 * @param password the one-time password; stored nowhere
 */
public record Handout(Long accountId, String name, String unit, String login, String password) implements Serializable {

    @Override
    public String toString() {
        return "handout for " + login;
    }
}
