/**
 * The command line: a file in, an answer out. The only module that reads files and today's date.
 */
module io.github.opensend.cli {
    requires static org.jspecify;
    requires com.google.common;
    requires info.picocli;
    requires io.github.opensend.json;
    requires io.github.opensend.ladder;
    requires io.github.opensend.radar;
    requires io.github.opensend.timescales;
    requires net.sf.biweekly;
    requires vinnie;

    opens io.github.opensend.cli to
            info.picocli;
}
