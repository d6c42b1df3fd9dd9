/**
 * The graduated approach of SEN support: assess, plan, do, review, as a record that only grows.
 *
 * <p>Start with {@link io.github.opensend.core.approach.GraduatedApproach}. Its entries are what people did and decided; all
 * else follows from them: cycles, outcomes with every version that they had, a {@link
 * io.github.opensend.core.approach.ProvisionMap}, what {@link io.github.opensend.core.approach.Practice} finds against the
 * SEND Code of Practice 2015, and an {@link io.github.opensend.core.approach.EvidenceBundle} for whoever has to decide.
 *
 * <p>Nothing here decides. Entry and exit are recorded decisions; attainment is one level of one outcome, and no score of a
 * child is made of several; evidence is listed, and never weighed or counted.
 *
 * <pre>{@code
 * GraduatedApproach approach = GraduatedApproach.of(entries);   // or every fault, each with its place
 * approach.cycles();                                            // as far as each went
 * Practice.findings(approach, asOf);                            // what the guidance would look for
 * ApproachText.text(EvidenceBundle.of(approach, asOf));         // a document to read
 * }</pre>
 */
@NullMarked
package io.github.opensend.core.approach;

import org.jspecify.annotations.NullMarked;
