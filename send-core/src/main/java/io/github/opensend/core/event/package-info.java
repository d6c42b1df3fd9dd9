/**
 * What a caller tells: the events of a case, the circumstances around it, and the record that holds them.
 *
 * <p>Start at {@link io.github.opensend.core.event.EventTypes} for what can happen, make events with an {@link
 * io.github.opensend.core.event.EventType}, and put them in a {@link io.github.opensend.core.event.CaseRecord}. A record
 * may begin and break off anywhere; what is missing is missing, and never a fault.
 */
@NullMarked
package io.github.opensend.core.event;

import org.jspecify.annotations.NullMarked;
