package io.github.opensend.json;

import com.google.common.collect.AbstractIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a case from each line, holding one line at a time. */
final class CaseLines extends AbstractIterator<CaseLine> {
    private final InputStream utf8;
    private final byte[] chunk = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int next;
    private int end;
    private long number;
    private boolean tooLong;

    CaseLines(InputStream utf8) {
        this.utf8 = utf8;
    }

    @Override
    protected @Nullable CaseLine computeNext() {
        try {
            while (nextLine()) {
                if (tooLong) {
                    return new CaseLine.Faulty(number, Document.tooLong());
                }
                byte[] bytes = line.toByteArray();
                if (!isBlank(bytes)) {
                    return read(bytes);
                }
            }
            return endOfData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseLine read(byte[] bytes) {
        try {
            return new CaseLine.Sound(number, Document.read(Document.text(bytes), CaseReading::of));
        } catch (JsonProblem problem) {
            return new CaseLine.Faulty(number, problem);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Fills the line; false where no line is left. */
    private boolean nextLine() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int from = next;
            while (next < end && chunk[next] != '\n') {
                next++;
            }
            keep(from, next - from);
            if (next < end) {
                next++;
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private void keep(int from, int length) {
        if (tooLong || line.size() + length > Limits.BYTES) {
            tooLong = true;
            line.reset();
        } else {
            line.write(chunk, from, length);
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, utf8.read(chunk));
        return end > 0;
    }
}
