/**
 * The page that a governance reviewer opens: one HTML file without scripts that needs no network. Start at {@link
 * io.cryptopocket.governance.page.Page#render}.
 */
@NullMarked
package io.cryptopocket.governance.page;

import org.jspecify.annotations.NullMarked;
