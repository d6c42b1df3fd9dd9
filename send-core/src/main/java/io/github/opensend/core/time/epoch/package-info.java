/**
 * The counting of time on plain numbers, for the modules of this house that count millions of days.
 *
 * <p>A day is an {@code int}: the days since 1 January 1970, as {@link java.time.LocalDate#toEpochDay()} gives them.
 * Nothing here allocates once its tables are built, and a count that leaves its calendar gives
 * {@link io.github.opensend.core.time.epoch.EpochDaySet#OUTSIDE} where the types of
 * {@link io.github.opensend.core.time} throw. Those types count with this package; there is no second set of rules.
 */
@NullMarked
package io.github.opensend.core.time.epoch;

import org.jspecify.annotations.NullMarked;
