/** What is measured, each beside what a caller would use or write instead. The figures are in {@code docs/performance.md}. */
@NullMarked
package io.github.opensend.benchmarks;

import org.jspecify.annotations.NullMarked;
