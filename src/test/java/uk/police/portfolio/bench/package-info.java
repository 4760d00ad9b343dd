/** What is measured, and not proven by every build: run with {@code mvn test -Pbench}. */
@org.jspecify.annotations.NullMarked
package uk.police.portfolio.bench;
