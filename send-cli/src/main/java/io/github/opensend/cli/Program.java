package io.github.opensend.cli;

import io.github.opensend.fixtures.conformance.Calculator;
import io.github.opensend.fixtures.conformance.Question;
import io.github.opensend.json.AnsweredClock;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Any program as a calculator: it is started for each case, reads a case file on standard input and writes a timeline to
 * standard output.
 *
 * @param command a command line for the shell of the system, in which {@code {as-of}} stands for the day
 * @param patience how long it may take over a case
 */
record Program(String command, Duration patience) implements Calculator {
    private static final String DAY = "{as-of}";
    private static final String DAY_IN_THE_ENVIRONMENT = "SEND_AS_OF";
    private static final int LONGEST_COMPLAINT = 10_000;

    // Three streams of one program can each wait for another, so none of them may wait for a free thread.
    private static final Executor EACH_ITS_THREAD = task -> {
        Thread thread = new Thread(task, "stream of a program");
        thread.setDaemon(true);
        thread.start();
    };

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    @Override
    public List<AnsweredClock> answer(Question question) throws IOException, InterruptedException {
        Process process = started(question);
        try {
            CompletableFuture<List<AnsweredClock>> answers =
                    CompletableFuture.supplyAsync(() -> answers(process.getInputStream()), EACH_ITS_THREAD);
            CompletableFuture<String> complaint =
                    CompletableFuture.supplyAsync(() -> firstLine(process.getErrorStream()), EACH_ITS_THREAD);
            CompletableFuture<Void> asked =
                    CompletableFuture.runAsync(() -> ask(process.getOutputStream(), question), EACH_ITS_THREAD);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("no answer within " + patience.toSeconds() + " seconds");
            }
            asked.join();
            if (process.exitValue() != 0) {
                throw new IOException("the program ended with " + process.exitValue() + ": " + complaint.join());
            }
            return answers.join();
        } catch (CompletionException e) {
            throw new IOException(words(e), e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process started(Question question) throws IOException {
        String day = question.asOf().toString();
        String line = command.replace(DAY, day);
        ProcessBuilder builder =
                WINDOWS ? new ProcessBuilder("cmd.exe", "/c", line) : new ProcessBuilder("/bin/sh", "-c", line);
        builder.environment().put(DAY_IN_THE_ENVIRONMENT, day);
        return builder.start();
    }

    // A program that answers without reading to the end has closed the pipe; its answer is what counts.
    private static void ask(OutputStream standardInput, Question question) {
        try (standardInput) {
            standardInput.write(question.json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException ignored) {
            return;
        }
    }

    private static List<AnsweredClock> answers(InputStream standardOutput) {
        try (standardOutput) {
            List<AnsweredClock> answers = SendJson.readAnswers(standardOutput);
            standardOutput.transferTo(OutputStream.nullOutputStream());
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(InputStream standardError) {
        try (standardError) {
            String complaint = new String(standardError.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
            standardError.transferTo(OutputStream.nullOutputStream());
            return complaint.lines().findFirst().orElse("it says nothing on standard error");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(CompletionException e) {
        return e.getCause() instanceof JsonProblem problem
                ? "its answer is no timeline: " + problem.faults().get(0)
                : String.valueOf(e.getMessage());
    }
}
