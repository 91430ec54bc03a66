package kz.bagalau.staff.intake;

/** How the cells of a column are written. */
enum Form { TEXT, NAME, IIN, EMAIL, DATE, FLAG, CATEGORY, NUMBER, YEAR, GRADE }
