package kz.bagalau.account;

import java.io.Serializable;
import kz.bagalau.model.account.Role;

/**
 * Which accounts are asked for; null: any.
 *
 * @param text   a part of the login or the name
 * @param role   a role that they hold today
 * @param bodyId the body in which they hold a role, or work, today
 * @param state  in which state
 * @param order  by what they are sorted
 * @param rising true: from the first letter, from the oldest day
 */
public record AccountQuestion(String text, Role role, Long bodyId, State state, Order order, boolean rising) implements Serializable {

    /** The states of an account that a list tells apart; texts {@code account.state.<name>}. */
    public enum State {
        /** May log in. */
        ACTIVE,
        /** Closed for a while after wrong passwords. */
        LOCKED,
        /** Closed until an administrator opens it. */
        DISABLED,
        /** Still has the password that was handed out. */
        ONE_TIME
    }

    /** What a list can be sorted by. */
    public enum Order {
        /** By name. */
        NAME("lower(a.name)"),
        /** By login. */
        LOGIN("a.login"),
        /** By the last login; those who never logged in come first. */
        LAST_LOGIN("a.lastLogin");

        private final String path;

        Order(String path) {
            this.path = path;
        }

        String clause(boolean rising) {
            return " order by " + path + (rising ? "" : " desc") + ", a.id";
        }
    }

    /** Every account, by name. */
    public static AccountQuestion everybody() {
        return new AccountQuestion(null, null, null, null, Order.NAME, true);
    }
}
