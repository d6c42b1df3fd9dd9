package io.github.opensend.core.table;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A table that is shipped as a resource of this module.
 *
 * <p>The form is the simplest that spreadsheets also read: UTF-8; remarks start with {@code #}; then a line of column
 * names; then one line for each row, cells parted by commas. A cell with a comma in it stands in double quotes; no cell
 * holds a double quote or a line break. It is no reader for files of other people.
 *
 * @param remarks the remarks, without their {@code #}
 * @param rows the cells of each row, as many as there are columns
 * @since 0.1.0
 */
public record ShippedTable(ImmutableList<String> remarks, ImmutableList<ImmutableList<String>> rows)
        implements Serializable {
    private static final String REMARK = "# ";
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /**
     * Reads a table.
     *
     * @param owner a class of the package that the resource stands in
     * @param resource the name of the resource
     * @param columns the names of the columns that it must have, in their order
     * @return the table
     * @throws IllegalStateException if the columns are others, or a row has more or fewer cells than there are columns
     */
    public static ShippedTable read(Class<?> owner, String resource, String... columns) {
        List<String> lines = lines(owner, resource);
        ImmutableList<ImmutableList<String>> cells = lines.stream()
                .filter(line -> !line.startsWith(REMARK))
                .map(ShippedTable::cells)
                .collect(ImmutableList.toImmutableList());
        for (ImmutableList<String> row : cells) {
            if (row.size() != columns.length) {
                throw new IllegalStateException(
                        resource + " has " + row.size() + " cells in the row " + row + ", expected " + columns.length);
            }
        }
        if (!cells.get(0).equals(ImmutableList.copyOf(columns))) {
            throw new IllegalStateException(
                    resource + " has the columns " + cells.get(0) + ", expected " + Arrays.toString(columns));
        }
        ImmutableList<String> remarks = lines.stream()
                .filter(line -> line.startsWith(REMARK))
                .map(line -> line.substring(REMARK.length()))
                .collect(ImmutableList.toImmutableList());
        return new ShippedTable(remarks, cells.subList(1, cells.size()));
    }

    private static List<String> lines(Class<?> owner, String resource) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableList<String> cells(String line) {
        return Arrays.stream(COMMA_OUTSIDE_QUOTES.split(line, -1))
                .map(cell -> cell.replace("\"", ""))
                .collect(ImmutableList.toImmutableList());
    }
}
