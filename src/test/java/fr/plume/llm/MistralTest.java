package fr.plume.llm;

class MistralTest extends OpenAiTest {

    @Override
    String model() {
        return "mistral:mistral-small-latest";
    }
}
