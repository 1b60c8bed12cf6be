namespace CaseAudit.Rules.Smart;

/// <summary>Finds the main act of a sentence: an imperative, or the verb after "should", "to" and the like.</summary>
internal static class MainActs
{
    public static Act? Read(ReadText text, Span sentence)
    {
        var start = Body(text, sentence);
        if (Recommended(text, new(start, sentence.To)) is { } recommended) return recommended;

        var (labelled, subject) = Label(text, new(start, sentence.To));
        return Imperative(text, labelled, sentence.To, subject) ?? AfterModal(text, labelled, sentence.To);
    }

    // "By 30 June, …" and "To reduce delay, …" stand before the sentence proper.
    private static int Body(ReadText text, Span sentence)
    {
        var start = sentence.From;
        while (text.At(start) is { IsWord: false } && start < sentence.To)
            start++;
        if (text.TimeAt(start) is { } time && time.Span.From == start && time.Span.To < sentence.To)
            return text.Is(time.Span.To, ",") ? time.Span.To + 1 : time.Span.To;

        if (!text.Words.Openers.At(text.Tokens, start)) return start;

        for (var comma = start + 1; comma < sentence.To - 1; comma++)
        {
            if (!text.Is(comma, ",")) continue;

            var rest = new Span(comma + 1, sentence.To);
            if (AfterModal(text, rest.From, rest.To) is not null || Imperative(text, rest.From, rest.To, Span.None) is not null) return rest.From;
        }

        return start;
    }

    // "It is recommended that the chief nurse writes …": who acts stands before a verb without "should".
    private static Act? Recommended(ReadText text, Span sentence)
    {
        var that = sentence.From;
        while (that < Math.Min(sentence.To, sentence.From + 6) && !text.Is(that, "that"))
            that++;
        if (!text.Is(that, "that") || !text.Tokens.Skip(sentence.From).Take(that - sentence.From).Any(token => token.Lower.StartsWith("recommend", StringComparison.Ordinal))) return null;
        if (AfterModal(text, that + 1, sentence.To) is { } act) return act;

        for (var at = that + 2; at < sentence.To; at++)
        {
            var subject = new Span(that + 1, at);
            if (OwnerReader.OfWords(text, subject).Kind is OwnerKind.None) continue;
            if ((VerbReader.Read(text, at, VerbForm.ThirdPerson) ?? VerbReader.Read(text, at, VerbForm.Base)) is { } verb)
                return new(verb.Kind, new(at, at + verb.Length)) { Subject = subject, Rest = new(at + verb.Length, sentence.To) };
        }

        return null;
    }

    // "Head of service: sign off …"
    private static (int From, Span Subject) Label(ReadText text, Span sentence)
    {
        for (var at = sentence.From + 1; at < Math.Min(sentence.To - 1, sentence.From + 7); at++)
        {
            if (text.Is(at, ":")) return (at + 1, new(sentence.From, at));
        }

        return (sentence.From, Span.None);
    }

    private static Act? Imperative(ReadText text, int from, int end, Span subject)
    {
        var at = SkipFillers(text, from);
        if (text.Is(at, "to")) at = SkipFillers(text, at + 1);
        if (VerbReader.Read(text, at, VerbForm.Base) is { } verb && !IsNoun(text, at, verb, end))
            return new(verb.Kind, new(at, at + verb.Length)) { Subject = subject, Rest = new(at + verb.Length, end) };

        // A word that the lists do not know, straight before "the" or "a", is read as a verb.
        return text.At(at) is { IsWord: true } word && at + 1 < end && text.At(at + 1)!.Lower is "the" or "a" or "an" or "all" or "each" or "every"
            && !text.Words.Determiners.Has(word) && !text.Words.Prepositions.Has(word) && !text.Words.Modals.Has(word) && !IsAuxiliary(word.Lower)
            && !text.Words.Subordinators.Has(word) && !text.Words.Roles.Has(word)
            ? new(ActKind.Concrete, new(at, at + 1)) { Subject = subject, Rest = new(at + 1, end) }
            : null;
    }

    // "Supervision needs …", "Review of the protocol", "Visits are …": a verb of the lists that is a noun here.
    private static bool IsNoun(ReadText text, int at, (ActKind Kind, int Length) verb, int end)
    {
        var next = at + verb.Length;
        if (verb.Length > 1 || !text.Words.NounVerbs.Has(text.Tokens[at].Word) || next >= end) return false;
        if (text.Words.Modals.At(text.Tokens, next) || IsAuxiliary(text.Tokens[next].Lower) || text.Is(next, "of")) return true;

        // "Conference chair to send": a role begins here, and the modal comes soon.
        for (var place = next; place < Math.Min(end, next + 5); place++)
        {
            if (text.Words.Determiners.Has(text.Tokens[place].Word)) return false;
            if (text.Words.Modals.At(text.Tokens, place) && VerbReader.Read(text, SkipFillers(text, place + 1), VerbForm.Base) is not null) return true;
        }

        return false;
    }

    internal static Act? AfterModal(ReadText text, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            if (text.Words.Subordinators.At(text.Tokens, at) && !text.Is(at, "who") && !text.Is(at, "that")) return null;

            var length = text.Words.Modals.Match(text.Tokens, at);
            if (length == 0) continue;

            var subject = new Span(from, at);
            var place = SkipFillers(text, at + length);
            if (VerbReader.Read(text, place, VerbForm.Base) is { } verb && (verb.Kind is not ActKind.State || !IsAuxiliary(text.Tokens[place].Lower)))
                return new(verb.Kind, new(place, place + verb.Length)) { Subject = subject, Rest = new(place + verb.Length, end) };

            if (text.Is(place, "be")) return Passives.Read(text, place, end, subject) ?? new(ActKind.State, new(place, place + 1)) { Subject = subject, Rest = new(place + 1, end) };

            // After "should" any other word is a verb; after "to" only where somebody stands before it, since "access to services" has none.
            if (text.At(place) is { IsWord: true } && place < end && (!text.Is(at, "to") || OwnerReader.OfWords(text, subject).Kind is not OwnerKind.None))
            {
                var kind = IsAuxiliary(text.Tokens[place].Lower) ? ActKind.State : ActKind.Concrete;
                return new(kind, new(place, place + 1)) { Subject = subject, Rest = new(place + 1, end) };
            }
        }

        return null;
    }

    internal static int SkipFillers(ReadText text, int at)
    {
        while (text.At(at) is { IsWord: true } word && (text.Words.Fillers.Has(word) || (word.Lower.EndsWith("ly", StringComparison.Ordinal) && word.Lower.Length > 4 && !text.Words.Acts.Has(word))))
            at++;
        return at;
    }

    internal static bool IsAuxiliary(string word) => word is "be" or "is" or "are" or "was" or "were" or "been" or "being" or "has" or "have" or "had" or "not";
}
