namespace CaseAudit.Rules.Smart;

/// <summary>What an act is done to.</summary>
internal static class ActObject
{
    /// <summary>
    /// Whether it names a thing: at least one word that is not empty ("practice", "issues", "more"). After "give" and the like it must come before
    /// a preposition: "give thought to permanence" is no act on permanence.
    /// </summary>
    public static bool IsNamed(ReadText text, Act act)
    {
        var words = text.Words;
        var isLight = !act.IsPassive && words.LightActs.Has(text.Tokens[act.Verb.From].Word);
        for (var at = act.Object.From; at < act.Object.To; at++)
        {
            var word = text.Tokens[at].Word;
            if (words.Subordinators.At(text.Tokens, at) && at > act.Object.From && !text.Is(at, "that") && !text.Is(at, "who")) return false;
            if (isLight && at > act.Object.From && words.Prepositions.Has(word)) return false;
            if (!word.IsWord || text.TimeAt(at) is not null) continue;
            if (words.Determiners.Has(word) || words.Prepositions.Has(word) || words.Fillers.Has(word) || words.EmptyWords.Has(word)
                || words.VagueObjects.Has(word) || word.Lower is "and" or "or" or "there" or "be" or "to" || word.Value.Number is not null)
            {
                continue;
            }

            return true;
        }

        return false;
    }

    /// <summary>The thing that can be seen, where the object is one: "a protocol with housing", not "the use of the protocol".</summary>
    public static Span Deliverable(ReadText text, Act act)
    {
        var at = act.Object.From;
        var begun = false;
        for (; at < act.Object.To; at++)
        {
            var isPreposition = text.Words.Prepositions.Has(text.Tokens[at].Word);
            if (begun && (isPreposition || text.Words.Subordinators.Has(text.Tokens[at].Word))) break;

            // "refer to the panel", "write to the schools": the verb's own preposition comes first.
            begun |= !isPreposition && text.Tokens[at].IsWord && !text.Words.Determiners.Has(text.Tokens[at].Word);
            var length = text.Words.Deliverables.Match(text.Tokens, at);

            // "the Board's understanding" is not the Board, and "make plans more child-friendly" makes no plan.
            if (length > 0 && at + length <= act.Object.To && text.Tokens[at + length - 1].Word is var last && last == last.Base
                && !(text.At(at + length)?.Lower is "more" or "better" or "clearer")) return new(at, at + length);
        }

        return Span.None;
    }
}
