namespace CaseAudit.Rules.Smart;

/// <summary>Reads what a recommendation says is to be done: the main act of each sentence, and those joined to it.</summary>
internal static class ActReader
{
    /// <summary>The acts, in the order of the text; the first sentence that holds one comes first.</summary>
    public static IReadOnlyList<Act> Read(ReadText text)
    {
        var acts = new List<Act>();
        foreach (var sentence in text.Sentences())
        {
            if (MainActs.Read(text, sentence) is not { } main) continue;

            // "Progress will be reported to the panel." after the action belongs to it; so does every wish.
            var later = acts.Count > 0;
            var joined = JoinedActs.Read(text, main, sentence.To);
            var first = later && IsAccompanying(text, main) ? main with { BelongsToFirst = true } : main;
            acts.Add(Means(text, first with { Rest = Rest(first, joined, sentence.To) }, sentence.To));
            acts.AddRange(joined);
        }

        return acts;
    }

    internal static bool IsAccompanying(ReadText text, Act act) =>
        act.Kind is ActKind.State or ActKind.Changing || text.Words.AccompanyingActs.At(text.Tokens, act.Verb.From)
        || text.Words.Verification.At(text.Tokens, act.Verb.From)
        || (act.IsPassive && Inflection.OfParticiple(text, act.Verb.From).Any(verb => text.Words.AccompanyingActs.Match(text.Tokens, act.Verb.From, verb) > 0));

    // "Develop and implement a strategy": what follows the last of the verbs is the object of the first too.
    private static Span Rest(Act main, List<Act> joined, int end)
    {
        var from = main.Verb.To;
        var next = 0;
        while (next < joined.Count && joined[next].Verb.From - from <= 2)
            from = joined[next++].Verb.To;
        return new(from, next < joined.Count ? joined[next].Verb.From : end);
    }

    // "Improve links by completing a review": the means is the act; "Ensure that minutes are circulated": what is ensured is.
    private static Act Means(ReadText text, Act main, int end)
    {
        if (main.Kind is ActKind.Ensure) return Ensured.Read(text, main, end) ?? main;
        if (main.Kind is not (ActKind.Vague or ActKind.Changing or ActKind.Making)) return main;

        for (var at = main.Verb.To; at < end - 1; at++)
        {
            if (text.Is(at, "by") && VerbReader.Read(text, at + 1, VerbForm.Gerund) is { Kind: ActKind.Concrete } verb)
                return main with { Kind = verb.Kind, Verb = new(at + 1, at + 1 + verb.Length), Rest = new(at + 1 + verb.Length, end), IsMeans = true };
        }

        return main;
    }
}
