package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A model whose answers a test writes, one for each prompt; it remembers what it was asked. */
public final class ScriptedModel implements LanguageModel {

    private final String name;
    private final Function<Prompt, Completion> script;
    private final List<Prompt> asked = new ArrayList<>();

    public ScriptedModel(String name, Function<Prompt, Completion> script) {
        this.name = name;
        this.script = script;
    }

    /** A model that answers with text, as if it had finished of itself. */
    public static ScriptedModel answering(Function<Prompt, String> script) {
        return new ScriptedModel("test:scripted", p -> finished(script.apply(p)));
    }

    public static Completion finished(String text) {
        return new Completion(text, Completion.Finish.STOP, new Usage(1, 1000, 500, false), "scripted");
    }

    public static Completion cut(String text) {
        return new Completion(text, Completion.Finish.LENGTH, new Usage(1, 1000, 500, false), "scripted");
    }

    /** The prompts so far, in the order they came in. */
    public List<Prompt> asked() {
        return asked;
    }

    /** Their steps. */
    public List<String> steps() {
        return asked.stream().map(Prompt::step).toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Completion complete(Prompt prompt) {
        synchronized (asked) {
            asked.add(prompt);
        }
        return script.apply(prompt);
    }
}
