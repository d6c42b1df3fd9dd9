package io.github.opensend.core.measure;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads official files, by exact column name and cell by cell as text. */
final class OfficialFile {
    private OfficialFile() {}

    static List<Map<String, String>> read(String name) {
        return read(Objects.requireNonNull(OfficialFile.class.getResourceAsStream(name), name));
    }

    static List<Map<String, String>> read(InputStream file) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "no column " + column + " in " + row.keySet());
    }
}
