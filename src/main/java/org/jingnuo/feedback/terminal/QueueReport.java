package org.jingnuo.feedback.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Step;
import org.jingnuo.feedback.privacy.Find;
import org.jingnuo.feedback.privacy.PersonalData;

/** Prints feedback for who is to decide on it. */
final class QueueReport {

    private final PrintStream out;
    private final Instant now;

    QueueReport(PrintStream out, Instant now) {
        this.out = out;
        this.now = now;
    }

    void print(Feedback feedback, Waiting.About about) {
        var account = feedback.account();
        var seen = account.seen();
        out.printf(
                "%n%s  %s  %s%s  %s%n",
                feedback.id() + TerminalDesk.VERSION + feedback.version(),
                age(feedback.receivedAt()),
                feedback.state().word(),
                feedback.doubtful() ? ", doubtful" : "",
                feedback.language().code());
        line("commitment", about.commitment() == null ? "not sure which" : about.commitment());
        line("place", about.place() == null ? "-" : about.place());
        line("seen", seen.observation().word() + (seen.counted() == null ? "" : ", " + seen.counted() + " counted"));
        line("words", marked(account.words()));
        line("photos", String.valueOf(about.photos().size()));
        line("contact", about.contact() ? "left" : "-");
        said(feedback);
        line("personal", kinds(account.words()));
        line("alike", about.alike().isEmpty() ? "-" : String.join(", ", about.alike()));
    }

    /** What was asked and answered before. */
    private void said(Feedback feedback) {
        feedback.steps().stream()
                .filter(step -> step.kind() != Step.Kind.SENT)
                .forEach(step -> line(step.kind().word(), marked(step.words())));
    }

    private void line(String name, String text) {
        out.printf("  %-10s  %s%n", name, PlainTerminal.text(text, "\n" + " ".repeat(14)));
    }

    /** What may be personal in brackets. */
    private static String marked(String words) {
        if (words.isEmpty()) {
            return "-";
        }
        var text = new StringBuilder();
        var end = 0;
        for (var find : PersonalData.find(words)) {
            text.append(words, end, find.start())
                    .append("[[")
                    .append(words, find.start(), find.end())
                    .append("]]");
            end = find.end();
        }
        return text.append(words, end, words.length()).toString();
    }

    private static String kinds(String words) {
        var found = PersonalData.find(words).stream()
                .map(Find::kind)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "-" : found;
    }

    private String age(Instant since) {
        var age = Duration.between(since, now);
        if (age.toDays() > 0) {
            return age.toDays() + " d";
        }
        return age.toHours() > 0 ? age.toHours() + " h" : Math.max(0, age.toMinutes()) + " min";
    }
}
