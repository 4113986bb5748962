/** Reads the small YAML files of this module: the mutants and the waivers. */
@NullMarked
package io.cryptopocket.governance.yaml;

import org.jspecify.annotations.NullMarked;
