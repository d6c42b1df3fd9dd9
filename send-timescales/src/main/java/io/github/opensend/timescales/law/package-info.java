/**
 * England's law of time in special educational needs, one class for each part of the law.
 *
 * <p>Start at {@link io.github.opensend.timescales.law.EnglishLaw}. Each rule is a constant that reads like its
 * provision; {@link io.github.opensend.timescales.law.Grounds} has the grounds on which numbers do not apply, and {@link
 * io.github.opensend.timescales.law.OpenQuestions} the questions that the law leaves open.
 */
@NullMarked
package io.github.opensend.timescales.law;

import org.jspecify.annotations.NullMarked;
