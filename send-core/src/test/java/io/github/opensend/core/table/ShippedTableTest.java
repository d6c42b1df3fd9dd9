package io.github.opensend.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ShippedTableTest {
    @Test
    void aQuotedCellKeepsItsCommasAndAnEmptyOneItsPlace() {
        ShippedTable table = ShippedTable.read(ShippedTableTest.class, "small.csv", "code", "name", "note");

        assertThat(table.remarks()).containsExactly("version 1", "made up");
        assertThat(table.rows())
                .containsExactly(
                        ImmutableList.of("1", "Hull, City of", ""),
                        ImmutableList.of("", "Bournemouth, Christchurch and Poole", "a, b"),
                        ImmutableList.of("3", "Leeds", "#"));
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> ShippedTable.read(ShippedTableTest.class, "small.csv", "code", "note", "name"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("small.csv", "[code, name, note]", "[code, note, name]");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> ShippedTable.read(ShippedTableTest.class, "small.csv", "code", "name"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("small.csv", "expected 2");
    }
}
