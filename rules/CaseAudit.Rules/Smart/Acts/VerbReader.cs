namespace CaseAudit.Rules.Smart;

/// <summary>Recognises the verbs of the word lists, of one or more words, in one form.</summary>
internal static class VerbReader
{
    /// <summary>The longest verb that begins at the place; of equals the vaguest, so that "take part" is not the act "take".</summary>
    public static (ActKind Kind, int Length)? Read(ReadText text, int at, VerbForm form)
    {
        if (text.At(at) is not { IsWord: true } token) return null;

        (ActKind Kind, int Length)? best = null;
        var words = text.Words;
        Try(words.VagueVerbs, ActKind.Vague);
        Try(words.EnsureVerbs, ActKind.Ensure);
        Try(words.ChangingActs, ActKind.Changing);
        Try(words.MakingActs, ActKind.Making);
        Try(words.Acts, ActKind.Concrete);
        Try(words.States, ActKind.State);
        if (form is VerbForm.Participle && words.ActsDone.Match(text.Tokens, at) is > 0 and var done && done > (best?.Length ?? 0)) best = (ActKind.Concrete, done);
        return best;

        void Try(PhraseSet verbs, ActKind kind)
        {
            var length = form switch
            {
                VerbForm.Base => verbs.Match(text.Tokens, at),
                VerbForm.Participle => Longest(verbs, Inflection.OfParticiple(token.Lower)),
                VerbForm.Gerund => Longest(verbs, Inflection.OfGerund(token.Lower)),
                _ => Longest(verbs, Inflection.OfPluralOrThirdPerson(token.Lower)),
            };
            if (length > (best?.Length ?? 0)) best = (kind, length);
        }

        int Longest(PhraseSet verbs, IEnumerable<string> bases) => bases.Select(first => verbs.Match(text.Tokens, at, first)).DefaultIfEmpty().Max();
    }
}
