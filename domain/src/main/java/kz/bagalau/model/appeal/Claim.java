package kz.bagalau.model.appeal;

import kz.bagalau.model.paper.PaperNumber;

/**
 * A claim against a decision.
 *
 * @param court  before which
 * @param number its number there
 * @throws IllegalArgumentException if one of them is missing
 */
public record Claim(String court, String number) {

    public Claim {
        if (court == null || court.isBlank() || number == null || number.isBlank()) {
            throw new IllegalArgumentException("A claim names its court and its number");
        }
        court = court.strip();
        number = new PaperNumber(number).bare();
    }
}
