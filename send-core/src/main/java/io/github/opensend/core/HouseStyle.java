package io.github.opensend.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style in which the values of this house are written: strict, staged builders, and nothing of Immutables left
 * in the class file for a consumer to miss.
 *
 * @since 0.1.0
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*OrNull",
        stagedBuilder = true,
        allowedClasspathAnnotations = {Override.class},
        visibility = Value.Style.ImplementationVisibility.PUBLIC)
public @interface HouseStyle {}
