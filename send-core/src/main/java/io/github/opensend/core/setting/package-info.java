/**
 * Where SEND happens, and for whom: the local authorities of England and their regions; the numbers of pupils, learners and
 * settings; phases, year groups and key stages; ages and compulsory school age.
 *
 * <p>Start with {@link io.github.opensend.core.setting.LocalAuthorities}. An authority is known by the number that the
 * Department for Education gave it. GSS codes lead to it, but they are no key: the department published one authority
 * under two of them, changing from file to file and from year to year, and a join on the code loses it without a word.
 *
 * <pre>{@code
 * LocalAuthorities.withCode("825").equals(LocalAuthorities.withGss("E10000002"))
 * LocalAuthorities.withCode("825").equals(LocalAuthorities.withGss("E06000060"))
 * }</pre>
 *
 * <p>A number such as a {@link io.github.opensend.core.setting.Upn} either holds together or is refused with every fault at
 * once. Neither its text form nor an error ever shows it; {@code value()} alone hands it out. A {@link
 * io.github.opensend.core.setting.DateOfBirth} is kept in the same way.
 */
@NullMarked
package io.github.opensend.core.setting;

import org.jspecify.annotations.NullMarked;
