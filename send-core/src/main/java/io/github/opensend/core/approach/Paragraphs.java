package io.github.opensend.core.approach;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.ImmutableCitation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Provision;
import java.util.Optional;
import java.util.stream.Stream;

/** The paragraphs in which the chapters of the Code say the same thing; an empty text where a chapter does not. */
record Paragraphs(String earlyYears, String schools, String furtherEducation) {
    Optional<Citation> in(CodeChapter chapter) {
        String number =
                switch (chapter) {
                    case EARLY_YEARS -> earlyYears;
                    case SCHOOLS -> schools;
                    case FURTHER_EDUCATION -> furtherEducation;
                };
        return Optional.of(number)
                .filter(found -> !found.isEmpty())
                .map(Instruments.SEND_CODE_2015::paragraph)
                .map(Citation::of);
    }

    Citation inAll() {
        ImmutableList<Provision> all = Stream.of(earlyYears, schools, furtherEducation)
                .filter(number -> !number.isEmpty())
                .map(Instruments.SEND_CODE_2015::paragraph)
                .collect(toImmutableList());
        return ImmutableCitation.builder().addAllProvisions(all).build();
    }
}
