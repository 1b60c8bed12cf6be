namespace CaseAudit.Rules.Smart;

/// <summary>What an act is done to.</summary>
internal static class ActObject
{
    /// <summary>
    /// Whether it names a thing: at least one word that is not empty ("practice", "issues", "more"). After "give" and the like it must come before
    /// a preposition: "give thought to permanence" is no act on permanence.
    /// </summary>
    public static bool IsNamed(ReadText text, Act act, IReadOnlyList<TimeExpression> times)
    {
        var words = text.Words;
        var isLight = !act.IsPassive && words.LightActs.Has(text.Tokens[act.Verb.From].Lower);
        for (var at = act.Object.From; at < act.Object.To; at++)
        {
            var token = text.Tokens[at];
            if (words.Subordinators.At(text.Tokens, at) && at > act.Object.From && !text.Is(at, "that") && !text.Is(at, "who")) return false;
            if (isLight && at > act.Object.From && words.Prepositions.Has(token.Lower)) return false;
            if (!token.IsWord || times.Any(time => time.Span.Contains(at))) continue;
            if (words.Determiners.Has(token.Lower) || words.Prepositions.Has(token.Lower) || words.Fillers.Has(token.Lower) || words.EmptyWords.Has(token.Lower)
                || words.VagueObjects.Has(token.Lower) || token.Lower is "and" or "or" or "there" or "be" or "to" || NumberWords.Of(token) is not null)
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
            var isPreposition = text.Words.Prepositions.Has(text.Tokens[at].Lower);
            if (begun && (isPreposition || text.Words.Subordinators.Has(text.Tokens[at].Lower))) break;

            // "refer to the panel", "write to the schools": the verb's own preposition comes first.
            begun |= !isPreposition && text.Tokens[at].IsWord && !text.Words.Determiners.Has(text.Tokens[at].Lower);
            var length = text.Words.Deliverables.Match(text.Tokens, at);

            // "the Board's understanding" is not the Board, and "make plans more child-friendly" makes no plan.
            if (length > 0 && at + length <= act.Object.To && text.Tokens[at + length - 1] is var last && last.Is(last.Base)
                && !(text.At(at + length)?.Lower is "more" or "better" or "clearer")) return new(at, at + length);
        }

        return Span.None;
    }
}
