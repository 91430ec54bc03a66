package kz.bagalau.acceptance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.campaign.Report;
import kz.bagalau.survey.CloseSurvey;

/**
 * A thousand people answer anonymous questionnaires at once, each in a session of his own over real HTTP, some of them twice at the same moment, some impatient, some undecided, while HR on
 * another node replaces respondents and closes surveys. Afterwards nothing is lost, nothing is there twice, nobody is linked. Run in the folder {@code acceptance}; ends with 1 if not.
 */
public final class SurveyCampaign {

    private static final int SURVEYS = Integer.getInteger("bagalau.many", 1000) / SurveyHall.ASKED;
    private static final Duration IMPATIENCE = Duration.ofMillis(40);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int REPEATS = 60;

    /** How somebody behaves: by his number. */
    private enum Manner {
        PLAIN, DOUBLE_CLICK, IMPATIENT, ANEW, WITHDRAWS;

        static Manner of(int number) {
            return switch (number % 10) {
                case 0, 1 -> DOUBLE_CLICK;
                case 2, 3 -> IMPATIENT;
                case 4 -> ANEW;
                case 5 -> WITHDRAWS;
                default -> PLAIN;
            };
        }
    }

    private final SurveyHall hall;
    private final Server server;
    private final List<SurveyHall.Asked> asked;
    private final SurveyChecks checks;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Executors.newFixedThreadPool(8)).build();
    private final Map<String, Integer> counted = new TreeMap<>();
    private final Map<String, Integer> broken = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private SurveyCampaign(SurveyHall hall, Server server) {
        this.hall = hall;
        this.server = server;
        this.asked = hall.asked();
        this.checks = new SurveyChecks(hall, asked);
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of("target", "survey").toAbsolutePath();
        boolean well;
        try (SurveyHall hall = new SurveyHall(folder, SURVEYS); Server server = Micro.onDatabase("survey", hall.url())) {
            SurveyCampaign campaign = new SurveyCampaign(hall, server);
            campaign.run();
            well = campaign.checks.wrong().isEmpty();
            if (SURVEYS * SurveyHall.ASKED == 1000) {
                Report.of("survey").write(campaign.report());
            }
            campaign.report().forEach(System.out::println);
        }
        System.exit(well ? 0 : 1);
    }

    private void run() throws InterruptedException, ExecutionException, IOException, SQLException {
        List<Respondent> people = asked.stream().map(one -> new Respondent(client, server, one, this::broken)).toList();
        timed("log in, eight at a time", 8, people.stream().map(one -> task(() -> one.logIn(hall.password))).toList());
        timed("open their questionnaires, eight at a time", 8, people.stream().map(one -> task(() -> checks.require(one.open(), "the questionnaire of " + one.who))).toList());
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Void>> crowd = new ArrayList<>(IntStream.range(0, people.size()).mapToObj(i -> task(() -> {
            start.await();
            answers(people.get(i), Manner.of(i));
        })).toList());
        crowd.add(task(() -> {
            start.countDown();
            checks.awaitQuarter();
            personnel();
        }));
        timed("answer at once, HR closing and replacing meanwhile", crowd.size(), crowd);
        long began = System.nanoTime();
        List<Long> open = hall.scene.sql("select case_id from survey where closed_on is null order by case_id").stream().map(Long::valueOf).toList();
        hall.scene.does(hall.scene.hr, beans -> beans.get(CloseSurvey.class).closeAll(open));
        say("the other %d surveys are closed together: %.1f s", open.size(), (System.nanoTime() - began) / 1e9);
        lines.addAll(checks.afterwards(server));
        wire();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Callable<Void> task(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private void timed(String what, int hands, List<Callable<Void>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService many = Executors.newFixedThreadPool(hands);
        long start = System.nanoTime();
        try {
            for (Future<Void> done : many.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            many.shutdown();
        }
        say("%s: %.1f s", what, (System.nanoTime() - start) / 1e9);
    }

    private void say(String what, Object... values) {
        lines.add("- " + String.format(Locale.ROOT, what, values));
        System.out.println(lines.get(lines.size() - 1));
    }

    private void count(Manner manner, Respondent.Outcome outcome) {
        synchronized (counted) {
            counted.merge(manner + " " + outcome, 1, Integer::sum);
        }
        if (outcome == Respondent.Outcome.FAILED) {
            checks.require(false, "an answer of the server from 500 on");
        }
    }

    private void broken(IOException why) {
        synchronized (broken) {
            broken.merge(why.getClass().getSimpleName() + ": " + why.getMessage(), 1, Integer::sum);
        }
    }

    private void answers(Respondent one, Manner manner) throws Exception {
        switch (manner) {
            case DOUBLE_CLICK -> twice(one);
            case IMPATIENT -> impatient(one);
            case ANEW, WITHDRAWS -> undecided(one, manner);
            default -> give(one, manner, "первые");
        }
    }

    private Respondent.Outcome give(Respondent one, Manner manner, String which) {
        String words = checks.words(one.who, which);
        Respondent.Outcome outcome = one.answer(one.who.place(), words, PATIENCE);
        count(manner, outcome);
        checks.require(outcome != Respondent.Outcome.TIMED_OUT, "somebody who waited was not answered");
        if (outcome == Respondent.Outcome.TIMED_OUT) {
            checks.unheard(one.who, words);
        }
        if (outcome == Respondent.Outcome.KEPT) {
            checks.kept(one.who, words);
        }
        return outcome;
    }

    /** The same form from the same page, two times at the same moment. */
    private void twice(Respondent one) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            for (Future<Respondent.Outcome> done : hands.invokeAll(List.<Callable<Respondent.Outcome>>of(() -> give(one, Manner.DOUBLE_CLICK, "дважды"),
                    () -> give(one, Manner.DOUBLE_CLICK, "дважды")))) {
                done.get();
            }
        } finally {
            hands.shutdown();
        }
    }

    /** Goes away before the server has answered, and sends it again, until it is said that it is kept. */
    private void impatient(Respondent one) {
        String words = checks.words(one.who, "снова");
        for (int i = 0; i < REPEATS; i++) {
            Respondent.Outcome outcome = one.answer(one.who.place(), words, i < 3 ? IMPATIENCE : PATIENCE);
            count(Manner.IMPATIENT, outcome);
            checks.require(i < 3 || outcome != Respondent.Outcome.TIMED_OUT, "somebody who waited was not answered");
            if (outcome == Respondent.Outcome.KEPT) {
                checks.kept(one.who, words);
                return;
            }
            checks.unheard(one.who, words);
            if (outcome == Respondent.Outcome.REFUSED && !one.open()) {
                return;
            }
        }
    }

    private void undecided(Respondent one, Manner manner) {
        if (give(one, manner, "первые") == Respondent.Outcome.KEPT && one.open()) {
            Respondent.Outcome outcome = one.withdraw();
            count(manner, outcome);
            if (outcome != Respondent.Outcome.REFUSED) {
                checks.withdrawn(one.who);
            }
            if (outcome == Respondent.Outcome.TIMED_OUT) {
                checks.unheard(one.who, checks.words(one.who, "первые"));
            }
            if (manner == Manner.ANEW && one.open()) {
                give(one, manner, "вторые");
            }
        }
    }

    /** HR at another node: replaces one in every twentieth survey, closes every fourth while people answer. */
    private void personnel() {
        List<Long> cases = asked.stream().map(SurveyHall.Asked::caseId).distinct().toList();
        for (int i = 0; i < cases.size(); i += 4) {
            Long caseId = cases.get(i);
            if (i % 20 == 0) {
                checks.replace(caseId);
            }
            checks.close(caseId);
        }
    }

    /** What programs are told: the servant his report, one who answered nothing. */
    private void wire() {
        Map<String, Integer> statuses = new ConcurrentHashMap<>();
        asked.stream().filter(one -> one.place() == 0).limit(20).forEach(one -> {
            String servant = hall.scene.sql("select person_id from evaluation_case where id = " + one.caseId()).get(0);
            HttpResponse<String> own = report(one.caseId(), "p" + servant);
            checks.require(own.statusCode() == 200 && !own.body().contains("SUPERVISOR"), "the servant's report by REST: " + own.statusCode() + " " + own.body());
            checks.require(report(one.caseId(), one.login()).statusCode() == 403, "a respondent is refused by REST");
            statuses.merge("asked", 1, Integer::sum);
        });
        say("by REST %s servants read their reports, as many respondents were refused (403)", statuses.get("asked"));
    }

    private HttpResponse<String> report(long caseId, String login) {
        String basic = Base64.getEncoder().encodeToString((login + ":" + hall.password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return server.send(HttpRequest.newBuilder(server.uri("/api/v1/cases/" + caseId + "/survey-report")), request -> request.header("Authorization", "Basic " + basic));
    }

    private List<String> report() {
        List<String> all = new ArrayList<>(List.of(asked.size() + " people asked in " + SURVEYS + " anonymous surveys of aksu-2023, five in each; each in a session of his own over HTTP; Payara Micro and"
                + " PostgreSQL on the same machine, HR in a process of its own on the same database and master key. Two of ten click twice at the same moment, two go away after " + IMPATIENCE.toMillis()
                + " ms and send again, one withdraws and answers anew, one withdraws.", ""));
        all.addAll(lines);
        all.addAll(List.of("", "| who | forms |", "| --- | --- |"));
        counted.forEach((what, number) -> all.add("| " + what.toLowerCase(Locale.ROOT).replace('_', ' ') + " | " + number + " |"));
        all.addAll(List.of("", "| a connection ended without an answer | times |", "| --- | --- |"));
        broken.forEach((why, times) -> all.add("| " + why.replace("|", "/") + " | " + times + " |"));
        all.add("");
        all.addAll(checks.wrong().isEmpty() ? List.of("Nothing lost, nothing twice, nobody linked.") : Stream.concat(Stream.of("**Wrong:**", ""), checks.wrong().stream().limit(40).map(one -> "- " + one)).toList());
        return all;
    }
}
