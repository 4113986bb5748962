/** The promised figures, each measured beside what it is compared with in one run: {@code -Pbenchmarks}. */
package io.cryptopocket.sandbox.benchmark;
