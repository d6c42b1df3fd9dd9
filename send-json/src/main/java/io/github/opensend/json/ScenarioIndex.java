package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.opensend.core.law.Certainty;
import java.io.Serializable;

/**
 * The index of a set of scenarios: what there is, where it stands, which rows it asks for, and a fingerprint that tells whether
 * it has changed.
 *
 * @param scenarios the scenarios, by their files in alphabetical order, each once
 * @since 0.1.0
 */
public record ScenarioIndex(ImmutableList<Entry> scenarios) implements Serializable {
    /**
     * A scenario in the index.
     *
     * @param file where it stands, from the index: a part and a name, such as {@code plan/late.json}
     * @param title what it shows
     * @param citation where its answers come from
     * @param certainty how sure they are
     * @param rows the rows of the catalogue that it asks for, each once, in the order of its expectations
     * @param tags words by which it is found
     * @param fingerprint the SHA-256 of its file, in 64 hexadecimal digits
     */
    public record Entry(
            String file,
            String title,
            String citation,
            Certainty certainty,
            ImmutableList<String> rows,
            ImmutableList<String> tags,
            String fingerprint)
            implements Serializable {
        /**
         * The entry of a scenario.
         *
         * @param file where it stands, from the index
         * @param utf8 what stands there
         * @return the entry
         * @throws JsonProblem if what stands there is no scenario
         */
        public static Entry of(String file, byte[] utf8) {
            ScenarioDocument scenario = SendJson.readScenario(Document.text(utf8));
            return new Entry(
                    file,
                    scenario.title(),
                    scenario.citation(),
                    scenario.certainty(),
                    scenario.expect().stream()
                            .map(ExpectedClock::catalogueId)
                            .distinct()
                            .collect(ImmutableList.toImmutableList()),
                    scenario.tags(),
                    Hashing.sha256().hashBytes(utf8).toString());
        }

        /**
         * The part of the law: the folder in which the scenario stands.
         *
         * @return such as {@code plan}
         */
        public String part() {
            return file.substring(0, file.indexOf('/'));
        }
    }
}
