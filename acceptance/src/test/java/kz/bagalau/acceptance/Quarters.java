package kz.bagalau.acceptance;

import java.util.List;

/** The parts of the story of a year of quarters, which share one server and the editions of one body. */
final class Quarters {

    private static final int EARLIER = 3;

    final YearOfBody body;
    final QuartersOfPlan plan;
    final QuartersOfJournal journal;
    final QuartersOfYear year;
    final QuartersOfSession session;
    final QuartersOfResult result;

    /** A body that applies these editions. */
    Quarters(Story story, List<YearOfBody.Term> terms) {
        body = new YearOfBody(story, terms, "09.01.2017", new YearStaff("D-O-4", EARLIER));
        plan = new QuartersOfPlan(story);
        journal = new QuartersOfJournal(story);
        year = new QuartersOfYear(story);
        session = new QuartersOfSession(story);
        result = new QuartersOfResult(story);
    }
}
