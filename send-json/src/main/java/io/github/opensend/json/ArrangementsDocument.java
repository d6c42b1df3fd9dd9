package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.arrangement.EotasPackage;
import io.github.opensend.core.arrangement.KeyWorkerReferral;
import io.github.opensend.core.arrangement.PersonalBudget;
import io.github.opensend.core.arrangement.Provider;
import io.github.opensend.core.arrangement.TransportCase;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is arranged for one child or young person beside a school place, as a document holds it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ArrangementsDocument implements Serializable permits ImmutableArrangementsDocument {
    private static final long serialVersionUID = 1L;

    ArrangementsDocument() {}

    /**
     * Starts a document.
     *
     * @param child the caller's reference to the child or young person; never printed
     * @return a builder that takes what is arranged
     */
    public static ImmutableArrangementsDocument.BuildFinal of(String child) {
        return ImmutableArrangementsDocument.builder().child(child);
    }

    /**
     * The child or young person.
     *
     * @return the caller's reference
     */
    public abstract String child();

    /**
     * Packages of education otherwise than at school.
     *
     * @return the packages
     */
    public abstract ImmutableList<EotasPackage> packages();

    /**
     * What is known of providers.
     *
     * @return the providers, each once
     */
    public abstract ImmutableList<Provider> providers();

    /**
     * Personal budgets.
     *
     * @return the budgets
     */
    public abstract ImmutableList<PersonalBudget> budgets();

    /**
     * Transport.
     *
     * @return the cases
     */
    public abstract ImmutableList<TransportCase> transport();

    /**
     * Referrals to a key worker.
     *
     * @return the referrals
     */
    public abstract ImmutableList<KeyWorkerReferral> keyWorker();

    /**
     * The caller's own fields.
     *
     * @return JSON text by name, as it was told but for the order of names in its objects; names begin with {@code x-}
     */
    public abstract ImmutableMap<String, String> extras();

    /**
     * How much is arranged; nothing of the child.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return "ArrangementsDocument[" + packages() + ", " + budgets() + "]";
    }
}
