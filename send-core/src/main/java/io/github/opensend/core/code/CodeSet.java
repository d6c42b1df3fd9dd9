package io.github.opensend.core.code;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A set of codes, such as the types of need. It holds every code that some collection ever used, as far as the sources
 * tell; which of them counted where and when is asked of {@link #validity}.
 *
 * <p>Two sets are equal if they have one {@link #id()}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class CodeSet implements Serializable permits ImmutableCodeSet {
    private static final long serialVersionUID = 1L;

    CodeSet() {}

    /**
     * The stable name.
     *
     * @return lower-case words joined by hyphens, such as {@code sen-type}
     */
    public abstract String id();

    /**
     * What the codes tell.
     *
     * @return such as {@code type of need}
     */
    @Value.Auxiliary
    public abstract String title();

    /**
     * The number in the common basic data set. It was read in a supplier's software; that it is the number of that data
     * set is inferred.
     *
     * @return such as {@code D00237}, where one is known
     */
    @Value.Auxiliary
    public abstract Optional<String> cbdsNumber();

    /**
     * Every code of the set.
     *
     * @return the codes, in the order of their source
     */
    @Value.Auxiliary
    public abstract ImmutableList<Code> codes();

    /**
     * For which collections and years the whole list is known.
     *
     * @return the lists; none where the set is known in parts only
     */
    @Value.Auxiliary
    public abstract ImmutableList<KnownList> knownLists();

    /**
     * The code with that value.
     *
     * @param value the code, compared letter for letter
     * @return the code; empty if the set does not know it
     */
    public Optional<Code> code(String value) {
        return codes().stream().filter(code -> code.value().equals(value)).findFirst();
    }

    /**
     * Reads a field: nothing is dropped, nothing is mended.
     *
     * @param value what stands in the field
     * @return the code, or the value as an unknown code
     */
    public CodeValue read(String value) {
        Optional<Code> code = code(value);
        return code.isPresent() ? code.get() : new UnknownCode(id(), value);
    }

    /**
     * Holds a value to this set.
     *
     * @param value a code, known or not
     * @return the value
     * @throws IllegalArgumentException if it was read against another set
     */
    public CodeValue checked(CodeValue value) {
        if (!value.set().equals(id())) {
            throw new IllegalArgumentException(value + " is of the set " + value.set() + "; expected one of " + id());
        }
        return value;
    }

    /**
     * Whether a code is valid in a collection and year.
     *
     * @param value the code, known to the set or not
     * @param collection the collection
     * @param year the calendar year, as {@link DataCollection} says for each
     * @return valid, not valid, or not known; an open use is valid up to the last year for which the list is known
     */
    public Validity validity(String value, DataCollection collection, int year) {
        Optional<KnownList> known = knownLists().stream()
                .filter(list -> list.covers(collection, year))
                .findFirst();
        return code(value).stream()
                .flatMap(code -> code.uses().stream())
                .filter(use -> use.covers(collection, year))
                .filter(use -> use.lastYear().isPresent() || year <= lastKnownYear(collection))
                .findFirst()
                .<Validity>map(Validity.Valid::new)
                .or(() -> known.map(Validity.NotValid::new))
                .orElseGet(() -> new Validity.NotKnown(collection, year));
    }

    private int lastKnownYear(DataCollection collection) {
        return knownLists().stream()
                .filter(list -> list.collection() == collection)
                .mapToInt(KnownList::lastYear)
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    /**
     * The codes that are known to be valid in a collection and year.
     *
     * @param collection the collection
     * @param year the calendar year
     * @return the codes in the set's order; none also where nothing is known
     */
    public ImmutableList<Code> validIn(DataCollection collection, int year) {
        return codes().stream()
                .filter(code -> validity(code.value(), collection, year) instanceof Validity.Valid)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The stable name.
     *
     * @return the {@link #id()}
     */
    @Override
    public final String toString() {
        return id();
    }
}
