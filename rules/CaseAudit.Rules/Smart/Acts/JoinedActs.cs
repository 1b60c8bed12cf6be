namespace CaseAudit.Rules.Smart;

/// <summary>Acts joined to the main one by "and", a comma or "then".</summary>
internal static class JoinedActs
{
    public static List<Act> Read(ReadText text, Act main, int end)
    {
        var joined = new List<Act>();
        var previous = main;
        for (var at = main.Verb.To; at < end - 1; at++)
        {
            if (text.Words.Subordinators.Match(text.Tokens, at) is > 0 and var length && !text.Is(at, "that") && !text.Is(at, "who") && !text.Is(at, "which") && !text.Is(at, "how") && !text.Is(at, "what"))
            {
                // "so that managers can check and sign": nothing after it is part of what is to be done, until a comma.
                at += length;
                while (at < end && !text.Is(at, ","))
                    at++;
            }

            if (at >= end - 1 || text.Tokens[at].Lower is not ("and" or "," or "then" or "&" or "plus")) continue;

            var from = at + 1;
            while (from < end && text.Tokens[from].Lower is "and" or "then" or "also" or ",")
                from++;

            // "and to publish" is an act; "a panel, to look at all cases" is a purpose.
            if (text.Is(from, "to") && !text.Is(from - 1, ",")) from++;
            from = MainActs.SkipFillers(text, from);
            if (from >= end || Read(text, previous, from, end) is not { } act) continue;

            var step = previous.Verb.To >= at || !HasOwnObject(text, act) || ActReader.IsAccompanying(text, act);
            previous = act with { BelongsToFirst = step };
            joined.Add(previous);
            at = act.Verb.To - 1;
        }

        return joined;
    }

    private static Act? Read(ReadText text, Act previous, int from, int end)
    {
        if (VerbReader.Read(text, from, previous.IsPassive ? VerbForm.Participle : VerbForm.Base) is { Kind: not ActKind.State } verb
            && !(previous.Verb.To < from - 1 && text.Words.NounVerbs.Has(text.Tokens[from].Word) && !IsFollowedByObject(text, from + verb.Length)))
        {
            return new(verb.Kind, new(from, from + verb.Length))
            {
                Subject = previous.Subject,
                IsPassive = previous.IsPassive,
                Rest = new(from + verb.Length, end),
            };
        }

        return NewClause(text, from, end);
    }

    // "…, and the training lead should run a course".
    private static Act? NewClause(ReadText text, int from, int end)
    {
        for (var at = from + 1; at < Math.Min(end - 1, from + 8); at++)
        {
            if (text.Words.Subordinators.At(text.Tokens, at) || text.Tokens[at].Lower is "," or "and") return null;
            if (text.Tokens[at].Lower is "should" or "must" or "will" or "shall")
                return MainActs.AfterModal(text, from, end);
        }

        return null;
    }

    private static bool IsFollowedByObject(ReadText text, int at) =>
        text.At(at) is { } next && (text.Words.Determiners.Has(next) || text.Words.Pronouns.Has(next) || next.Kind is TokenKind.Number || next.Lower is "how" or "what" or "whether");

    // "and share it", "and present the results", "and write up what she said": the thing is the one of the act before.
    private static bool HasOwnObject(ReadText text, Act act)
    {
        if (act.IsPassive) return true;

        var at = text.At(act.Verb.To)?.Lower is "the" or "its" or "their" ? act.Verb.To + 1 : act.Verb.To;
        return at < act.Rest.To && !text.Words.Pronouns.Has(text.Tokens[at].Word) && text.Tokens[at].Lower is not ("," or "and" or "what" or "how" or "whether");
    }
}
