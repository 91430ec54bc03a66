package kz.bagalau.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.survey.AskCircle;
import kz.bagalau.survey.CloseSurvey;

/** What people were told, and whether the database holds that and nothing that leads from an answer to a person. */
final class SurveyChecks {

    private static final int LEAST = 3;
    private static final String SIGN = "сокровенное";

    private final SurveyHall hall;
    private final List<SurveyHall.Asked> asked;
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    /** What somebody wrote in the last form that he was told is kept; empty once he withdrew it. */
    private final Map<Long, String> told = new ConcurrentHashMap<>();
    private final CountDownLatch quarter;
    /** What somebody sent and went away from, before he was told. */
    private final Map<Long, String> sent = new ConcurrentHashMap<>();
    private final Map<Long, Long> toldAt = new ConcurrentHashMap<>();
    private final Set<Long> replaced = ConcurrentHashMap.newKeySet();
    private int conflicts;
    private int closedMeanwhile;

    SurveyChecks(SurveyHall hall, List<SurveyHall.Asked> asked) {
        quarter = new CountDownLatch(asked.size() / 4);
        this.hall = hall;
        this.asked = asked;
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    void require(boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }

    /** Words that nobody else writes. */
    String words(SurveyHall.Asked one, String which) {
        return SIGN + " " + one.person() + " " + which;
    }

    void kept(SurveyHall.Asked one, String words) {
        told.put(one.person(), words);
        quarter.countDown();
        toldAt.put(one.person(), System.nanoTime());
    }

    void unheard(SurveyHall.Asked one, String words) {
        sent.put(one.person(), words);
    }

    void withdrawn(SurveyHall.Asked one) {
        told.remove(one.person());
    }

    /** HR asks somebody else in the place of the last one asked; refused where the survey was closed. */
    void replace(Long caseId) {
        SurveyHall.Asked last = asked.stream().filter(one -> one.caseId() == caseId && one.place() == SurveyHall.ASKED - 1).findFirst().orElseThrow();
        untilDone("replaced", caseId, () -> hall.scene.does(hall.scene.hr, beans -> {
            var circle = beans.get(AskCircle.class).circle(caseId).orElseThrow();
            beans.get(AskCircle.class).replace(caseId, last.person(), circle.free().get(0).personId(), "в командировке");
        }));
        replaced.add(last.person());
    }

    /** HR closes; where an answer came in between, once more. */
    void close(Long caseId) {
        untilDone("closed", caseId, () -> hall.scene.does(hall.scene.hr, beans -> beans.get(CloseSurvey.class).close(caseId)));
        closedMeanwhile++;
    }

    private void untilDone(String what, Long caseId, Runnable deed) {
        for (int i = 0; i < 20; i++) {
            try {
                deed.run();
                return;
            } catch (ObstacleException never) {
                require(false, "case " + caseId + " is not to be " + what + ": " + never.obstacle().key());
                return;
            } catch (RuntimeException conflict) {
                conflicts++;
            }
        }
        require(false, "case " + caseId + " could not be " + what);
    }

    /** Waits until a quarter of those asked were told that their answers are kept: so HR closes and replaces in the midst of it. */
    void awaitQuarter() throws InterruptedException {
        require(quarter.await(5, TimeUnit.MINUTES), "a quarter answered within five minutes");
    }

    List<String> afterwards(Server server) {
        List<String> lines = new ArrayList<>();
        lines.add("- HR closed " + closedMeanwhile + " surveys and replaced " + replaced.size() + " respondents while people answered; " + conflicts + " of these deeds met a change and were repeated");
        nothingSealed();
        lines.add(counted());
        linked(server);
        lines.add(order("ctid"));
        lines.add(order("id"));
        return lines;
    }

    private List<String> sql(String question) {
        return hall.scene.sql(question);
    }

    private void nothingSealed() {
        require(sql("select id from respondent where sealed is not null").isEmpty(), "sealed answers are left in closed surveys: told to be kept, counted nowhere");
        require(sql("select id from survey where public_key is not null or wrapped_key is not null or closed_on is null").isEmpty(), "keys are left");
    }

    /** Every answer that somebody was told is kept stands once; another only if its author went away before he was told. */
    private String counted() {
        int answers = 0;
        int few = 0;
        int unheard = 0;
        for (Map.Entry<Long, List<SurveyHall.Asked>> each : asked.stream().collect(Collectors.groupingBy(SurveyHall.Asked::survey)).entrySet()) {
            List<SurveyHall.Asked> there = each.getValue().stream().filter(one -> !replaced.contains(one.person())).toList();
            Map<String, String> certain = there.stream().filter(one -> told.containsKey(one.person())).collect(Collectors.toMap(one -> one.place() + "", one -> told.get(one.person())));
            Map<String, String> perhaps = there.stream().filter(one -> !told.containsKey(one.person()) && sent.containsKey(one.person()))
                    .collect(Collectors.toMap(one -> one.place() + "", one -> sent.get(one.person())));
            int given = Integer.parseInt(sql("select count(*) from respondent where answered and survey_id = " + each.getKey()).get(0));
            List<String> marks = new ArrayList<>(sql("select (select min(points) from opened_point p where p.answer_id = a.id) from opened_answer a where survey_id = " + each.getKey()));
            List<String> words = new ArrayList<>(sql("select words from opened_text where survey_id = " + each.getKey()));
            boolean none = given < LEAST;
            require(none ? marks.isEmpty() && words.isEmpty() : marks.size() == given && words.size() == given, "survey " + each.getKey() + ": " + given + " answered, " + marks + words);
            if (!none) {
                certain.forEach((mark, said) -> require(marks.remove(mark) && words.remove(said), "survey " + each.getKey() + ": lost " + said));
                marks.forEach(mark -> require(words.remove(perhaps.getOrDefault(mark, "")), "survey " + each.getKey() + ": nobody gave " + mark));
                unheard += marks.size();
            } else {
                require(certain.size() <= given && given <= certain.size() + perhaps.size(), "survey " + each.getKey() + ": " + given + " answered, told " + certain);
                few++;
            }
            answers += none ? 0 : given;
        }
        require(replaced.stream().anyMatch(told::containsKey), "nobody who had answered was replaced");
        return "- " + told.size() + " people were told that their answer is kept (" + replaced.stream().filter(told::containsKey).count() + " of them were replaced), " + answers + " answers stand opened, each once ("
                + unheard + " of people who had gone away before they were told); " + few + " surveys had fewer than " + LEAST + " and keep nothing";
    }

    /** Every column of every table: words stand in their own table alone, the ids of answers beside points alone; the server's log and the trail tell nothing. */
    private void linked(Server server) {
        Map<String, String> where = new HashMap<>();
        for (String column : sql("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and table_name in (select tablename from pg_tables where schemaname = 'public')")) {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            if (!sql("select 1 from " + table + " where " + name + "::text like '%" + SIGN + "%' limit 1").isEmpty()) {
                where.put(column, "words");
            }
            if (!sql("select 1 from " + table + " t where t." + name + "::text in (select id from opened_answer union select id from opened_text) limit 1").isEmpty()) {
                where.put(column, "id");
            }
        }
        require(where.equals(Map.of("opened_text.words", "words", "opened_text.id", "id", "opened_answer.id", "id", "opened_point.answer_id", "id")), "answers are joined: " + where);
        require(sql("select id from audit_entry where operation in ('SURVEY_ANSWER', 'SURVEY_SELF') and refusal is null").isEmpty(), "the trail tells who answered when");
        require(sql("select id from deed_entry where role_name = 'RESPONDENT'").isEmpty(), "the journal tells who answered when");
        require(!server.log().contains(SIGN), "the log tells words");
    }

    /** Whether the order of the rows of a survey follows the order of those asked, or of the moments at which they were told: 0 where it does not, 1 or -1 where it does. */
    private String order(String by) {
        List<Double> asAsked = new ArrayList<>();
        List<Double> asAnswered = new ArrayList<>();
        for (Map.Entry<Long, List<SurveyHall.Asked>> each : asked.stream().collect(Collectors.groupingBy(SurveyHall.Asked::survey)).entrySet()) {
            List<Integer> rows = sql("select (select min(points) from opened_point p where p.answer_id = a.id) from opened_answer a where survey_id = " + each.getKey() + " order by a." + by).stream()
                    .map(Integer::valueOf).toList();
            if (rows.size() >= LEAST) {
                asAsked.add(agreement(rows.stream().map(Long::valueOf).toList()));
                asAnswered.add(agreement(rows.stream().map(place -> each.getValue().stream().filter(one -> one.place() == place).map(one -> toldAt.getOrDefault(one.person(), 0L)).findFirst().orElseThrow())
                        .toList()));
            }
        }
        require(asAsked.size() >= asked.size() / SurveyHall.ASKED / 4, "only " + asAsked.size() + " surveys tell anything about the order");
        require(small(asAsked) && small(asAnswered), "rows by " + by + " follow an order");
        return String.format(Locale.ROOT, "- rows by %s: agreement (Kendall) with the order of those asked %.3f, with the order of the answers %.3f, over %d surveys (allowed: %.3f)", by, mean(asAsked), mean(asAnswered),
                asAsked.size(), bound(asAsked));
    }

    private static boolean small(List<Double> agreements) {
        return Math.abs(mean(agreements)) <= bound(agreements);
    }

    /** Four standard deviations of the mean of so many orders of five by chance. */
    private static double bound(List<Double> agreements) {
        return 4 * 0.55 / Math.sqrt(agreements.size());
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double agreement(List<Long> order) {
        double pairs = order.size() * (order.size() - 1) / 2.0;
        return IntStream.range(0, order.size()).boxed().flatMap(i -> IntStream.range(i + 1, order.size()).mapToObj(j -> Long.signum(order.get(j) - order.get(i)))).mapToInt(Integer::intValue).sum() / pairs;
    }
}
