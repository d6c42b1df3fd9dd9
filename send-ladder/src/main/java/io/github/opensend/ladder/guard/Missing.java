package io.github.opensend.ladder.guard;

import io.github.opensend.core.law.Citation;
import java.io.Serializable;

/**
 * What a guard misses.
 *
 * @param guard the stable name of the guard
 * @param what what is missing, in words
 * @param decidedBy the role of who decides
 * @param figure whether a figure is published for it
 * @param citation where it stands
 * @param hard whether nobody moves without it; otherwise people can go on and say why
 * @since 0.1.0
 */
public record Missing(String guard, String what, String decidedBy, Figure figure, Citation citation, boolean hard)
        implements Serializable {
    @Override
    public String toString() {
        return what + " (" + decidedBy + "; " + citation + ")";
    }
}
