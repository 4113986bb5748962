/**
 * What a run was asked to do: command line, environment and settings file, read into one value. Whatever cannot be used is
 * refused by a {@link io.cryptopocket.conformance.settings.SettingsProblem} that names it as it was typed.
 */
@NullMarked
package io.cryptopocket.conformance.settings;

import org.jspecify.annotations.NullMarked;
