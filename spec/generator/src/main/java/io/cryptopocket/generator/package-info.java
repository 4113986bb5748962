/** What the code generator is taught about this contract: used while building, in no product. */
package io.cryptopocket.generator;
