package io.github.opensend.core.law;

import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.DEVON_2022;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void aProvisionIsPrintedAsALawyerWritesIt() {
        assertThat(Citation.of(SEND_REGULATIONS_2014.regulation("13(2)")))
                .hasToString("SEND Regulations 2014 (SI 2014/1530), reg 13(2)");
    }

    @Test
    void neighboursOfOneInstrumentAreDrawnTogether() {
        assertThat(Citation.of(
                        SEND_REGULATIONS_2014.regulation("20(10)"),
                        SEND_REGULATIONS_2014.regulation("22(2)(a)"),
                        CHILDREN_AND_FAMILIES_ACT_2014.section("44"),
                        DEVON_2022.whole()))
                .hasToString("SEND Regulations 2014 (SI 2014/1530), regs 20(10), 22(2)(a); "
                        + "Children and Families Act 2014, s 44; "
                        + "R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)");
    }

    @Test
    void aPartNeedsItsNumber() {
        assertThatThrownBy(() -> SEND_REGULATIONS_2014.regulation(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SI 2014/1530");
    }
}
