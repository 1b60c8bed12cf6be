namespace CaseAudit.Rules.Smart;

/// <summary>Reads who is named: one owner, several, a collective or nobody.</summary>
internal static class OwnerReader
{
    /// <summary>The owner of an owner field: whatever stands there names somebody, unless it fills the field without saying.</summary>
    public static Owner OfField(string? owner, SmartWords words)
    {
        var text = new ReadText(owner, default, words);
        if (text.Tokens.Count == 0 || IsPlaceholder(text)) return Owner.None;

        return Read(text, text.All, isField: true);
    }

    /// <summary>The owner that a subject or an agent after "by" names; a thing ("the protocol") is nobody.</summary>
    public static Owner OfWords(ReadText text, Span span) => span.IsEmpty ? Owner.None : Read(text, span, isField: false);

    private static Owner Read(ReadText text, Span span, bool isField)
    {
        var words = text.Words;
        var support = words.SupportWords.FirstIn(text.Tokens, span);
        if (!support.IsEmpty && support.From > span.From) span = span with { To = support.From };
        while (span.Length > 1 && text.Tokens[span.To - 1].Lower is "," or ".")
            span = span with { To = span.To - 1 };
        var quoted = text.Quote(span);

        if (!words.JointWords.FirstIn(text.Tokens, span).IsEmpty) return new(OwnerKind.Several, quoted);
        if (!words.OfficesHeldOnce.FirstIn(text.Tokens, span).IsEmpty && !text.Is(span.From, "all")) return new(OwnerKind.OneEach, quoted);

        var parts = OwnerParts.Split(text, span);
        var kinds = parts.ConvertAll(part => OwnerParts.KindOf(text, part));
        if (text.Tokens[span.From].Lower is "all" or "both") return new(OwnerKind.Collective, quoted);
        if (kinds.Count(kind => kind is PartKind.Role or PartKind.PluralRole) > 1) return new(kinds.Contains(PartKind.PluralRole) ? OwnerKind.Collective : OwnerKind.Several, quoted);
        if (kinds.Contains(PartKind.Role) && HasSeparateOther(text, parts, kinds)) return new(OwnerKind.Several, quoted);

        var each = text.Tokens[span.From].Lower is "each" or "every";
        if (kinds.Contains(PartKind.Role) || (each && kinds is [PartKind.Body])) return new(each ? OwnerKind.OneEach : OwnerKind.One, quoted);
        if (kinds.Contains(PartKind.PluralRole) || kinds.Contains(PartKind.Collective)) return new(OwnerKind.Collective, quoted);
        if (kinds.Count(kind => kind is PartKind.Body or PartKind.Agency or PartKind.Name) > 1) return new(OwnerKind.Several, quoted);
        if (kinds.Contains(PartKind.Body)) return new(OwnerKind.One, quoted);
        if (kinds.Contains(PartKind.Agency)) return new(OwnerKind.Collective, quoted);

        return isField || kinds.Contains(PartKind.Name) ? new(OwnerKind.One, quoted) : Owner.None;
    }

    // "Head of service and partners" names two; "WSCB & Partnerships Manager" and "Head of Health and Social Care" are titles.
    private static bool HasSeparateOther(ReadText text, List<Span> parts, List<PartKind> kinds)
    {
        var role = kinds.IndexOf(PartKind.Role);
        for (var index = 1; index < parts.Count; index++)
        {
            if (index == role) continue;
            if (kinds[index] is PartKind.Collective && index > role) return true;
            if (text.Tokens[parts[index].From].Lower is "the" or "each" or "all" or "their" or "her" or "his" && index > role) return true;
        }

        return false;
    }

    private static bool IsPlaceholder(ReadText text)
    {
        var length = Math.Max(text.Words.Placeholders.Match(text.Tokens, 0), text.Words.NotDates.Match(text.Tokens, 0));
        return length == text.Tokens.Count || !text.Tokens.Any(token => token.IsWord);
    }
}
