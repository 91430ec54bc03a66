package kz.bagalau.web.law;

/**
 * Words of one side of a comparison.
 *
 * @param text   the words with their spaces
 * @param marked true where the other side has others in their place, or none
 */
public record Piece(String text, boolean marked) {
}
