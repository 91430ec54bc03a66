package kz.bagalau.law.act;

import java.util.List;

import kz.bagalau.law.text.Text;

/** A named rule of an edition: its kind is the class, its numbers are the fields, its place in the law is the head. */
public interface Rule {

    /** The stable name, what the rule is called, where it stands and which gaps it closes. */
    RuleHead head();

    default String name() {
        return head().name();
    }

    default Text label() {
        return head().label();
    }

    default Citation citation() {
        return head().citation();
    }

    default List<Gap> gaps() {
        return head().gaps();
    }
}
