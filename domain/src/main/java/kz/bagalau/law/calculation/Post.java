package kz.bagalau.law.calculation;

import java.util.Optional;

/**
 * What a question says of the post, as far as the rule asks for it.
 *
 * @param category     its category, in Latin or Cyrillic letters
 * @param headOfUnit   whether it heads a structural unit: decides where a category stands in two groups
 * @param servesPublic whether its duties hold public services: decides which competencies apply
 */
public record Post(Optional<String> category, Optional<Boolean> headOfUnit, Optional<Boolean> servesPublic) {

    public static Post unknown() {
        return new Post(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
