package io.cryptopocket.conformance.settings;

/**
 * A value as it was typed, and where.
 *
 * @param place how the person would name it: {@code --workers}, {@code CRYPTOPOCKET_WORKERS}, {@code settings.yaml:3: workers}
 */
public record Typed(String place, String value) {

    /** {@code --workers is "many": give a whole number.} */
    SettingsProblem refuse(String whatToDo) {
        return value.isBlank()
                ? new SettingsProblem(place + " is empty: " + whatToDo)
                : new SettingsProblem(place + " is \"" + value + "\": " + whatToDo);
    }
}
