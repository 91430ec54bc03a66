package kz.bagalau.acceptance;

/** The parts of a year's story, which share one server and one edition. */
final class Year {

    final Story story;
    final YearOfBody body;
    final YearOfPlan plan;
    final YearOnPaper paper;
    final YearOfSheets sheets;
    final YearOfSession session;
    final YearOfResult result;
    final YearOfKeeping keeping;

    /** The year under the edition that {@code -Dyear.edition} names. */
    Year(Story story) {
        this.story = story;
        body = new YearOfBody(story, System.getProperty("year.edition", "almaty-city-2018"));
        plan = new YearOfPlan(story);
        paper = new YearOnPaper(story);
        sheets = new YearOfSheets(story);
        session = new YearOfSession(story);
        result = new YearOfResult(story);
        keeping = new YearOfKeeping(story, body);
    }
}
