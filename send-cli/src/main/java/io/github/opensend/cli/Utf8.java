package io.github.opensend.cli;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text out in UTF-8 with line feeds, whatever the machine would have chosen. */
final class Utf8 {
    private Utf8() {}

    /** A writer that tells when writing fails. */
    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A writer for words that others end with the line end of the machine. */
    static PrintWriter printer(OutputStream out) {
        return new PrintWriter(new LineFeeds(writer(out)), true);
    }

    private static final class LineFeeds extends FilterWriter {
        LineFeeds(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            if (c != '\r') {
                super.write(c);
            }
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text[i]);
            }
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text.charAt(i));
            }
        }
    }
}
