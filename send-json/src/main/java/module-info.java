/**
 * The stable JSON form of the domain, and its errors: the only module that knows Jackson.
 *
 * <p>Start at {@link io.github.opensend.json.SendJson}.
 */
module io.github.opensend.json {
    requires transitive io.github.opensend.ladder;
    requires transitive io.github.opensend.radar;
    requires transitive io.github.opensend.timescales;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires static org.immutables.value.annotations;

    exports io.github.opensend.json;
    exports io.github.opensend.json.schema;

    opens io.github.opensend.json.wire to
            com.fasterxml.jackson.databind;
}
