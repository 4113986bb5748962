package io.cryptopocket.spec;

/**
 * The contract cannot be read, or was asked for something it does not have.
 *
 * <p>The message is one sentence for people. When it is about a place in the document it begins with
 * {@code FILE:LINE: }, for example {@code spec/cryptopocket.yaml:412: }.
 */
public final class ContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContractException(String sentence) {
        super(sentence);
    }

    /**
     * @param file name of the document as a reader would open it
     * @param line line in the document, counted from 1
     * @param problem what is wrong and what to do, without a place
     */
    ContractException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
