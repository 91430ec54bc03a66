package kz.bagalau.about;

import java.time.LocalDate;

/**
 * What an installation says of itself to anybody who asks: never a number of people or a name.
 *
 * @param name    the product
 * @param version the program's version
 * @param today   the day that the application's clock shows
 * @param moved   whether that clock is moved for a demo or a test
 */
public record About(String name, String version, LocalDate today, boolean moved) {
}
