package fr.plume.facts;

/**
 * A value that is a form of words: a name, a quotation, an address, a version.
 *
 * @param canonical the words, folded as their type is compared
 */
public record Wording(String canonical) implements Value {

    @Override
    public Agreement with(Value source) {
        return source.canonical().equals(canonical) ? Agreement.STATED : Agreement.OTHER;
    }
}
