namespace CaseAudit.Rules.Smart;

/// <summary>Takes "A, B and C" apart and says what each part names.</summary>
internal static class OwnerParts
{
    public static List<Span> Split(ReadText text, Span span)
    {
        var parts = new List<Span>();
        var start = span.From;
        for (var at = span.From; at <= span.To; at++)
        {
            if (at < span.To && text.Tokens[at].Lower is not ("and" or "&" or "," or "/" or "plus" or "+" or ";" or "\n" or "with")) continue;

            if (at > start) parts.Add(new(start, at));
            start = at + 1;
        }

        return parts;
    }

    public static PartKind KindOf(ReadText text, Span part)
    {
        var head = Head(text, part);
        if (Last(text, head, text.Words.Roles)) return PartKind.Role;

        if (Inflection.OfPluralOrThirdPerson(text, head.To - 1).Any(word => text.Words.Roles.Has(word) || text.Words.Bodies.Has(word))) return PartKind.PluralRole;
        if (text.Words.Agencies.Match(text.Tokens, part.From) == part.Length) return PartKind.Agency;
        if (Last(text, head, text.Words.Bodies)) return PartKind.Body;
        if (Last(text, head, text.Words.Collectives)) return PartKind.Collective;
        if (!text.Words.Collectives.FirstIn(text.Tokens, head).IsEmpty && text.Words.Collectives.At(text.Tokens, head.From)) return PartKind.Collective;
        if (!text.Words.Roles.FirstIn(text.Tokens, head).IsEmpty) return PartKind.Role;
        if (!text.Words.Bodies.FirstIn(text.Tokens, head).IsEmpty) return PartKind.Body;

        return head.Length <= 4 && text.Tokens.Skip(head.From).Take(head.Length).All(token => token.IsCapital || !token.IsWord) && (head.From > 0 || head.Length > 1)
            ? PartKind.Name
            : PartKind.Other;
    }

    // What comes before the first preposition or bracket: "manager" in "manager (north)", "chair" in "chair of the board".
    private static Span Head(ReadText text, Span part)
    {
        for (var at = part.From + 1; at < part.To; at++)
        {
            if (text.Words.Prepositions.Has(text.Tokens[at].Word) || text.Tokens[at].Lower is "(" or ":" or "who") return part with { To = at };
        }

        return part;
    }

    private static bool Last(ReadText text, Span head, PhraseSet words)
    {
        for (var at = head.From; at < head.To; at++)
        {
            if (words.Match(text.Tokens, at) is > 0 and var length && at + length == head.To) return true;
        }

        return false;
    }
}
