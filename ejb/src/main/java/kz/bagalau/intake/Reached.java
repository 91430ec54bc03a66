package kz.bagalau.intake;

import kz.bagalau.law.text.Text;

/**
 * How far a paper has come.
 *
 * @param thingId the plan or sheet
 * @param stage   the stage at which it stands
 * @param note    the terms that it missed, each with its point; null where it kept them
 */
public record Reached(Long thingId, String stage, Text note) {
}
