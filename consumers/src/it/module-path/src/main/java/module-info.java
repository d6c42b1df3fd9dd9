/** A vendor's module. */
module example {
    requires io.github.opensend.json;
    requires io.github.opensend.ladder;
    requires io.github.opensend.radar;
    requires transitive io.github.opensend.timescales;

    exports example;
}
