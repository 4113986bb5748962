package io.cryptopocket.sandbox.customer.identification;

/** Decides whether a number is well formed. It gets the number {@linkplain DocumentNumber#bare bare}. */
@FunctionalInterface
public interface NumberRule {

    boolean accepts(String number);
}
