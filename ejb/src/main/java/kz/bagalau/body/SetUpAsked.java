package kz.bagalau.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Event, a question to every area: what of yours must stand before this body may work, and does it? An observer answers with {@link #add}. */
public final class SetUpAsked {

    private final Long bodyId;
    private final LocalDate day;
    private final List<SetUpLine> lines = new ArrayList<>();

    SetUpAsked(Long bodyId, LocalDate day) {
        this.bodyId = bodyId;
        this.day = day;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The present day. */
    public LocalDate day() {
        return day;
    }

    /** Adds a line. */
    public void add(SetUpLine line) {
        lines.add(line);
    }

    List<SetUpLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(SetUpLine::place)).toList();
    }
}
