package kz.bagalau.law.instrument;

/** Something known of a case, handed to the rule that takes it. */
public sealed interface Fact permits Marks, Entry, Target, Part, Shown {
}
