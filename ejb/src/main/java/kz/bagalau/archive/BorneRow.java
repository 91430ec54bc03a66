package kz.bagalau.archive;

import java.util.List;
import kz.bagalau.model.body.PostHolder;

/** A person in a list of consequences: who, and everything borne, rule by rule. */
public record BorneRow(PostHolder who, List<Borne> borne) {

    public BorneRow {
        borne = List.copyOf(borne);
    }
}
