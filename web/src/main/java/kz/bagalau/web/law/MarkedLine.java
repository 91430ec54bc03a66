package kz.bagalau.web.law;

import java.util.List;

/** A paragraph or a line of facts of one side, cut where the sides part. */
public record MarkedLine(List<Piece> pieces) {

    public MarkedLine {
        pieces = List.copyOf(pieces);
    }

    static MarkedLine whole(String line, boolean marked) {
        return new MarkedLine(List.of(new Piece(line, marked)));
    }

    /** True where the other side has the very same line. */
    public boolean same() {
        return pieces.stream().noneMatch(Piece::marked);
    }
}
